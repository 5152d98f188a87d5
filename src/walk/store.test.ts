import { describe, expect, it } from 'vitest';
import { createStore } from './store.ts';

describe('a store', () => {
  it('tells every listener of each change once and in order, also of one that a listener makes', () => {
    const store = createStore(0);
    const heard: string[] = [];
    store.subscribe((now) => {
      if (now === 1) store.change((state) => state + 10);
    });
    store.subscribe((now, before) => heard.push(`${before} to ${now}`));
    store.change(() => 1);
    expect(heard).toEqual(['0 to 1', '1 to 11']);
    expect(store.state).toBe(11);
  });

  it('tells nothing of a change that changes nothing, and nothing to who has left', () => {
    const store = createStore('a');
    const heard: string[] = [];
    const leave = store.subscribe((now) => heard.push(now));
    store.change((state) => state);
    store.change(() => 'b');
    leave();
    store.change(() => 'c');
    expect(heard).toEqual(['b']);
  });

  it('goes on after a listener that throws', () => {
    const store = createStore(0);
    const heard: number[] = [];
    const leave = store.subscribe(() => {
      throw new Error('broken');
    });
    expect(() => store.change(() => 1)).toThrow('broken');
    leave();
    store.subscribe((now) => heard.push(now));
    store.change(() => 2);
    expect(heard).toEqual([2]);
  });
});
