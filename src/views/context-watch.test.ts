import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import { Observable } from '@babylonjs/core/Misc/observable';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContext } from './context-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function graphics(renew?: () => Promise<void>) {
  const engine = {
    onContextLostObservable: new Observable<AbstractEngine>(),
    onContextRestoredObservable: new Observable<AbstractEngine>(),
  };
  const told = new Set<string>();
  const stop = watchContext(
    engine,
    { onTrouble: (trouble) => told.add(trouble), onTroubleOver: (trouble) => told.delete(trouble) },
    renew,
  );
  const now = async () => {
    await vi.advanceTimersByTimeAsync(0);
    return [...told];
  };
  return {
    stop,
    now,
    lose: () => engine.onContextLostObservable.notifyObservers(undefined as unknown as AbstractEngine),
    restore: () => engine.onContextRestoredObservable.notifyObservers(undefined as unknown as AbstractEngine),
  };
}

describe('lost graphics', () => {
  it('are told while they are away, and no longer when they are back', async () => {
    const { lose, restore, now } = graphics();
    lose();
    expect(await now()).toEqual(['context-lost']);
    await vi.advanceTimersByTimeAsync(3_000);
    restore();
    expect(await now()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await now()).toEqual([]);
  });

  it('that stay away are told as gone, until they do come back', async () => {
    const { lose, restore, now } = graphics();
    lose();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await now()).toEqual(['context-gone']);
    restore();
    expect(await now()).toEqual([]);
  });

  it('are back only when what hangs on them has been made anew', async () => {
    let done = () => {};
    const { lose, restore, now } = graphics(() => new Promise((resolve) => (done = resolve)));
    lose();
    restore();
    expect(await now()).toEqual(['context-lost']);
    done();
    expect(await now()).toEqual([]);
  });

  it('of a view that has been left are not told', async () => {
    const { lose, stop, now } = graphics();
    lose();
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await now()).toEqual(['context-lost']);
  });
});
