import { NullEngine } from '@babylonjs/core/Engines/nullEngine';
import { describe, expect, it } from 'vitest';
import { createStage, createStreetScene } from '../../engines/babylon/stage.ts';
import { WalkingContent } from './walking-content.ts';

const FRAME_MS = 50;

function opened() {
  const stage = createStage(createStreetScene(new NullEngine()), { language: 'en', assetUrl: (src) => src });
  const told: boolean[] = [];
  const content = new WalkingContent(stage, (isWalking) => told.push(isWalking));
  let [time_ms, z_m] = [0, 0];
  const pass = (speed_mps: number, for_ms: number) => {
    for (let passed = 0; passed < for_ms; passed += FRAME_MS) {
      time_ms += FRAME_MS;
      z_m -= (speed_mps * FRAME_MS) / 1_000;
      content.pass(time_ms, FRAME_MS / 1_000, 0, z_m);
    }
  };
  return { stage, told, content, pass, isDrawn: () => stage.root.isEnabled() };
}

describe('content', () => {
  it('is not seen before it stands somewhere', () => {
    const { content, pass, isDrawn } = opened();
    pass(0, 1_000);
    expect(isDrawn()).toBe(false);
    content.place(true);
    expect(isDrawn()).toBe(true);
  });

  it('is gone half a second after a walk is told, and back after a stand', () => {
    const { content, told, pass, isDrawn } = opened();
    content.place(true);
    pass(0, 2_000);
    while (told.length === 0) pass(1.4, FRAME_MS);
    expect(isDrawn()).toBe(true);
    pass(1.4, 500);
    expect(isDrawn()).toBe(false);
    expect(content.isSeen).toBe(false);
    pass(0, 2_200);
    expect(told).toEqual([true, false]);
    expect(isDrawn()).toBe(true);
  });

  it('stays away while the page wants the street itself, and while nobody knows where it stands', () => {
    const { content, pass, isDrawn } = opened();
    content.place(true);
    content.want(false);
    pass(0, 600);
    expect(isDrawn()).toBe(false);
    content.want(true);
    content.place(false);
    pass(0, 600);
    expect(isDrawn()).toBe(false);
    content.place(true);
    expect(isDrawn()).toBe(true);
  });
});
