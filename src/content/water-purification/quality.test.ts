import { describe, expect, it } from 'vitest';
import example from './example.json' with { type: 'json' };
import { lookOf, qualityAfterStages } from './quality.ts';
import type { WaterPurificationProps } from './schema.ts';

const props = example as WaterPurificationProps;

describe('water quality through the works', () => {
  it('ends at the teaching totals: TOC 2.26 mg/l, turbidity 0.04 NTU, colour 2.2 mg Pt/l', () => {
    expect(props.raw).toEqual({ turbidity_ntu: 1, toc_mgl: 7, colour_mgPtl: 30 });
    const out = qualityAfterStages(props).at(-1);
    expect(out?.toc_mgl).toBeCloseTo(2.26, 2);
    expect(out?.turbidity_ntu).toBeCloseTo(0.04, 3);
    expect(out?.colour_mgPtl).toBeCloseTo(2.2, 1);
  });

  it('leaves 2.8 of 7.0 mg/l TOC when flotation takes 60 %', () => {
    const flotation = props.stages.findIndex((stage) => stage.kind === 'flotation');
    expect(qualityAfterStages(props)[flotation]?.toc_mgl).toBeCloseTo(2.8, 10);
  });

  it('never gets worse from one stage to the next', () => {
    const all = qualityAfterStages(props);
    for (const [i, after] of all.entries()) {
      const before = all[i - 1] ?? props.raw;
      expect(after.toc_mgl).toBeLessThanOrEqual(before.toc_mgl);
      expect(after.turbidity_ntu).toBeLessThanOrEqual(before.turbidity_ntu);
      expect(after.colour_mgPtl).toBeLessThanOrEqual(before.colour_mgPtl);
    }
  });

  it('does not touch the raw water when no stage removes anything', () => {
    const stages = props.stages.map(({ removal: _, ...stage }) => stage);
    expect(qualityAfterStages({ raw: props.raw, stages }).at(-1)).toEqual(props.raw);
  });
});

describe('the look of the water', () => {
  const red = (colour: string) => Number.parseInt(colour.slice(1, 3), 16);
  const blue = (colour: string) => Number.parseInt(colour.slice(5, 7), 16);

  it('is brown and cloudy in the lake, bluish and clear at the tap', () => {
    const lake = lookOf(props.raw);
    const tap = lookOf(qualityAfterStages(props).at(-1) ?? props.raw);
    expect(red(lake.colour)).toBeGreaterThan(blue(lake.colour));
    expect(blue(tap.colour)).toBeGreaterThan(red(tap.colour));
    expect(lake.clarity).toBeLessThan(0.5);
    expect(tap.clarity).toBeGreaterThan(0.85);
  });

  it('stays a colour and a share at the ends of the scale', () => {
    for (const value of [0, 1000]) {
      const look = lookOf({ turbidity_ntu: value, toc_mgl: value, colour_mgPtl: value });
      expect(look.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(look.clarity).toBeGreaterThanOrEqual(0);
      expect(look.clarity).toBeLessThanOrEqual(1);
    }
  });
});
