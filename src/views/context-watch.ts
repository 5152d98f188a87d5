/** Tells the page when the graphics are lost, and when they do not come back by themselves. */
import type { Engine } from '@babylonjs/core/Engines/engine';
import type { ViewHost } from './view.ts';

/** Browsers give them back within a second or two, or never. */
const PATIENCE_MS = 6_000;

type Told = Pick<ViewHost, 'onTrouble' | 'onTroubleOver'>;
type Watched = Pick<Engine, 'onContextLostObservable' | 'onContextRestoredObservable'>;

/** @param renew what must be made anew before anything can be seen; the returned function ends the watch */
export function watchContext(engine: Watched, host: Told, renew: () => Promise<void> = async () => {}): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const over = () => {
    host.onTroubleOver('context-lost');
    host.onTroubleOver('context-gone');
  };
  const lost = engine.onContextLostObservable.add(() => {
    host.onTrouble('context-lost');
    clearTimeout(patience);
    patience = setTimeout(() => {
      host.onTroubleOver('context-lost');
      host.onTrouble('context-gone');
    }, PATIENCE_MS);
  });
  const restored = engine.onContextRestoredObservable.add(() => {
    clearTimeout(patience);
    void renew().then(over);
  });
  return () => {
    clearTimeout(patience);
    engine.onContextLostObservable.remove(lost);
    engine.onContextRestoredObservable.remove(restored);
  };
}
