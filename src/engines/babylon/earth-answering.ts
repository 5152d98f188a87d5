/** The worker's side of painting: a kind of ground comes in, its picture goes out without being copied. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { Pixels } from './earth-format.ts';

export function answerWith(paintLayer: (soil: SoilKind) => Pixels): void {
  const page = globalThis as unknown as {
    onmessage: ((event: MessageEvent<SoilKind>) => void) | null;
    postMessage(picture: Pixels, moved: ArrayBuffer[]): void;
  };
  page.onmessage = ({ data }) => {
    const picture = paintLayer(data);
    page.postMessage(picture, [picture.buffer]);
  };
}
