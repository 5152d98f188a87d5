import { describe, expect, it } from 'vitest';
import { askingFor, atStep, dragging, mistakenOne, NOTHING_YET, observed, sightings, withdrawn } from './steps.ts';

const aiming = askingFor(atStep(NOTHING_YET, 'aim'), 'tower');
const once = observed(aiming, 7, { kind: 'sight', targetId: 'tower', bearingDeg: 20 });
const twice = observed(once, 9, { kind: 'stand', targetId: 'corner' });

describe('the steps to exactness', () => {
  it('keep what was observed, in its order, whichever step is on the screen', () => {
    expect(twice.observations.map(({ key }) => key)).toEqual([7, 9]);
    expect(atStep(twice, undefined).observations).toEqual(twice.observations);
    expect(sightings(twice).map(({ targetId }) => targetId)).toEqual(['tower']);
    expect(twice.outcome).toBe('noted');
  });

  it('say so when the phone did not track, and keep nothing of it', () => {
    const lost = observed(once, undefined, { kind: 'sight', targetId: 'dome' });
    expect(lost.outcome).toBe('not-tracked');
    expect(lost.observations).toEqual(once.observations);
  });

  it('take back one observation and leave the others', () => {
    expect(withdrawn(twice, 7)).toEqual({ ...twice, observations: [twice.observations[1]], outcome: 'taken-back' });
    expect(withdrawn(twice, 8).observations).toEqual(twice.observations);
  });

  it('forget what came of an act when another target is asked for', () => {
    expect(askingFor(once, 'dome')).toEqual({ ...once, targetId: 'dome', outcome: undefined });
  });

  it('end a drag with the step', () => {
    const held = dragging(atStep(once, 'drag'), true);
    expect(held.isDragging).toBe(true);
    expect(atStep(held, 'overview').isDragging).toBe(false);
    expect(observed(held, 11, { kind: 'drag', targetId: '' }).isDragging).toBe(false);
  });

  it('know the newest observation that seems to be of something else, and none that was taken back', () => {
    expect(mistakenOne(twice, [7, 9])?.key).toBe(9);
    expect(mistakenOne(twice, [7])?.targetId).toBe('tower');
    expect(mistakenOne(withdrawn(twice, 7), [7])).toBeUndefined();
    expect(mistakenOne(twice, [])).toBeUndefined();
  });
});
