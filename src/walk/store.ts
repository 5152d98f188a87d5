/** One immutable state, changed by pure functions, with listeners that hear of every change. */

export interface Store<State> {
  readonly state: State;
  change(reducer: (state: State) => State): void;
  /** Called after each change; the returned function ends it. */
  subscribe(listener: (state: State, before: State) => void): () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get state() {
      return state;
    },
    change(reducer) {
      const before = state;
      state = reducer(before);
      if (state !== before) for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
