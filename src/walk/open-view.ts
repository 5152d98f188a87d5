/** The heavy half of the walk page, loaded when a visitor wants to look: engine, AR and, on desktops only, the simulator. */
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { Scene } from '../scenes/schema.ts';
import { openArView } from '../views/ar/ar-view.ts';
import type { Refusal, SensorNoise, StreetContent, StreetView, ViewHost } from '../views/view.ts';

export interface OpenViewOptions {
  readonly language: Language;
  readonly level: ReadingLevel;
  readonly scene: Scene;
  /** Where canvases go. */
  readonly stage: HTMLElement;
  /** How well the simulated phone's sensors do. */
  readonly noise: SensorNoise;
  /** The page's own: `at`, `item`, `seed`, `trace` steer the simulator. */
  readonly parameters: URLSearchParams;
}

/** Opens AR or the simulator; must be called soon after a tap for AR. */
export async function openView(
  kind: 'ar' | 'simulator',
  content: StreetContent,
  host: ViewHost,
  options: OpenViewOptions,
): Promise<StreetView | Refusal> {
  if (kind === 'simulator') {
    const { openStreetSimulator } = await import('./open-simulator.ts');
    return openStreetSimulator(content, host, options);
  }
  const canvas = document.createElement('canvas');
  canvas.className = 'street-layer';
  canvas.setAttribute('aria-hidden', 'true');
  options.stage.append(canvas);
  const view = await openArView(
    canvas,
    content,
    {
      ...host,
      onEnd: (reason) => {
        canvas.remove();
        host.onEnd(reason);
      },
    },
    options,
  );
  if ('refused' in view) canvas.remove();
  return view;
}
