import { expect, it } from 'vitest';
import { ContentFade } from './content-fade.ts';

it('content is gone within half a second and comes back as gently, whatever the rate of frames', () => {
  for (const rate of [10, 24, 60, 120]) {
    const fade = new ContentFade();
    const seen: number[] = [];
    for (let i = 0; i < rate / 2; i++) seen.push(fade.pass(1 / rate, false));
    expect(seen.at(-1)).toBe(0);
    for (let i = 0; i < rate / 2; i++) seen.push(fade.pass(1 / rate, true));
    expect(seen.at(-1)).toBe(1);
    const steps = seen.map((share, i) => Math.abs(share - (seen[i - 1] ?? 1)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1 / rate / 0.4 + 1e-9);
  }
});
