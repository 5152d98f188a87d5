/** One immutable state, changed by pure functions, with listeners that hear of every change. */

export interface Store<State> {
  readonly state: State;
  change(reducer: (state: State) => State): void;
  /** Called once after each change, in the order of changes; the returned function ends it. A listener may change the state. */
  subscribe(listener: (state: State, before: State) => void): () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<(state: State, before: State) => void>();
  /** Changes that listeners still have to hear of. */
  const untold: { readonly now: State; readonly before: State }[] = [];
  const tell = () => {
    try {
      for (let change = untold[0]; change; untold.shift(), change = untold[0]) {
        for (const listener of [...listeners]) listener(change.now, change.before);
      }
    } finally {
      // Who throws keeps nobody from the next change.
      untold.length = 0;
    }
  };
  return {
    get state() {
      return state;
    },
    change(reducer) {
      const before = state;
      state = reducer(before);
      if (state === before) return;
      untold.push({ now: state, before });
      if (untold.length === 1) tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
