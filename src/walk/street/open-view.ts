/** The heavy half of the walk page, loaded when a visitor wants to look: engine and AR; other views when they are wanted. */
import { openArView } from '../../views/ar/ar-view.ts';
import { streetLayer } from '../../views/street-layer.ts';
import type { Refusal, StreetContent, StreetView, ViewHost } from '../../views/view.ts';
import type { OpenViewOptions } from './view-options.ts';
import type { Viewing } from './viewing.ts';

/** Opens a view; must be called soon after a tap for AR. */
export async function openView(
  kind: Viewing,
  content: StreetContent,
  host: ViewHost,
  options: OpenViewOptions,
): Promise<StreetView | Refusal> {
  if (kind === 'simulator') {
    const { openStreetSimulator } = await import('./open-simulator.ts');
    return openStreetSimulator(content, host, options);
  }
  if (kind === 'camera') {
    const { openCameraView } = await import('../../views/camera/camera-view.ts');
    return openCameraView(options.stage, content, host, options);
  }
  const canvas = streetLayer();
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
