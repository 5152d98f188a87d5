import { describe, expect, it } from 'vitest';
import { isOverlayTap } from './overlay-taps.ts';

/** An element that matches one simple selector. */
const element = (selector: string) =>
  ({ matches: (list: string) => list.split(', ').includes(selector) }) as unknown as EventTarget;

describe('a tap in AR', () => {
  const overlay = element('#overlay');
  const page = element('walk-page');

  it('on a button in a shadow root is the overlay’s', () => {
    expect(isOverlayTap([element('svg'), element('button'), page, overlay], overlay)).toBe(true);
  });

  it('on the plate of a card is the overlay’s', () => {
    expect(isOverlayTap([element('p'), element('.plate'), page, overlay], overlay)).toBe(true);
  });

  it('on the empty page, or on the overlay itself, is the street’s', () => {
    expect(isOverlayTap([element('main'), page, overlay], overlay)).toBe(false);
    expect(isOverlayTap([overlay], overlay)).toBe(false);
  });

  it('on something outside the overlay is not the overlay’s', () => {
    expect(isOverlayTap([element('button')], overlay)).toBe(false);
  });
});
