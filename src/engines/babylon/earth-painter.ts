/** Has pictures of ground painted: in a worker, or where none can be had in the page. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Pixels } from './earth-format.ts';

export interface EarthPainter {
  /** One at a time. Rejects where it can be painted nowhere; does not come back after `dispose`. */
  paint(soil: SoilKind, theme: Theme): Promise<Pixels>;
  dispose(): void;
}

/** The part of a worker that is used. */
export interface PaintingWorker {
  postMessage(soil: SoilKind): void;
  onmessage: ((event: { readonly data: Pixels }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  terminate(): void;
}

/** Each fetched when the first picture of its theme is asked for. */
export interface Studios {
  /** May throw where the browser has no workers. */
  worker(theme: Theme): PaintingWorker;
  inPage(theme: Theme): Promise<{ paintLayer(soil: SoilKind): Pixels }>;
}

const OWN: Studios = {
  worker: (theme) =>
    (theme === 'natural'
      ? new Worker(new URL('./earth-natural-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./earth-hatched-worker.ts', import.meta.url), { type: 'module' })) as PaintingWorker,
  inPage: (theme) => (theme === 'natural' ? import('./earth-natural.ts') : import('./earth-hatched.ts')),
};

export function createEarthPainter(studios: Studios = OWN): EarthPainter {
  let open: { readonly worker: PaintingWorker; readonly theme: Theme } | undefined;
  let isInPage = false;
  let isDisposed = false;

  function close(): void {
    open?.worker.terminate();
    open = undefined;
  }

  function inWorker(soil: SoilKind, theme: Theme): Promise<Pixels> {
    if (open?.theme !== theme) close();
    open ??= { worker: studios.worker(theme), theme };
    const { worker } = open;
    return new Promise((done, fail) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = fail;
      worker.postMessage(soil);
    });
  }

  return {
    async paint(soil, theme) {
      if (!isInPage) {
        try {
          return await inWorker(soil, theme);
        } catch (error) {
          console.warn('no worker, painting ground in the page:', error);
          isInPage = true;
          close();
        }
      }
      const { paintLayer } = await studios.inPage(theme);
      return isDisposed ? new Promise(() => {}) : paintLayer(soil);
    },
    dispose() {
      isDisposed = true;
      close();
    },
  };
}
