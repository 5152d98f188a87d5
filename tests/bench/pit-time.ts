/** How long pits take to build: the usual one, and any that the format allows. */
import { buildSoilLayers } from '../../src/content/soil-layers/build.ts';
import example from '../../src/content/soil-layers/example.json' with { type: 'json' };
import type { SoilLayersProps } from '../../src/content/soil-layers/schema.ts';
import { randomPit } from '../../src/content/soil-layers/test-pits.ts';

const PITS = 150;

/** Milliseconds, the slowest last; each the middle of five. */
export function pitTimes_ms(): { readonly usual: number; readonly any: number[] } {
  const timed = (props: SoilLayersProps, seed: number) => {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      buildSoilLayers(props, { seed, evidence: 'illustration' });
      return performance.now() - begin;
    });
    return times.sort((a, b) => a - b)[2]!;
  };
  const any = () => Array.from({ length: PITS }, (_, seed) => timed(randomPit(seed).props, seed));
  any();
  return { usual: timed(example as SoilLayersProps, 1), any: any().sort((a, b) => a - b) };
}
