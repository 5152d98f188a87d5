/** One item as a USDZ file for Quick Look, from plain data. */
import type { Drawing } from '../../drawing/drawing.ts';
import { encodedPicture } from '../encoded-picture.ts';
import { finest } from '../fineness.ts';
import { drawingAsUsdz } from '../usdz-out.ts';
import { MOST_BYTES, type ModelMade, type ModelWanted } from './model-messages.ts';

/** Every fault is a value. Where there is no page: see `lent-page.ts`. */
export async function makeModel({ drawing, name, title, languages, pictures }: ModelWanted): Promise<ModelMade> {
  const pictureOf = (src: string) => {
    const file = pictures.get(src);
    return file && encodedPicture(file);
  };
  try {
    const stood = standing(drawing);
    const usdz = await finest(
      (painted_px) => drawingAsUsdz(stood, { name, title, pictureOf, painted_px }, languages),
      MOST_BYTES,
    );
    return usdz.length < MOST_BYTES ? { usdz: usdz.slice() } : { fault: `more than ${MOST_BYTES} bytes` };
  } catch (error) {
    return { fault: String(error) };
  }
}

/** What lies under a street stands on a table: the lowest point at 0. */
function standing(drawing: Drawing): Drawing {
  const lift_m = -drawing.bounds.min_m[1];
  const parts = [{ kind: 'group', id: 'on-table', at: { position_m: [0, lift_m, 0] }, parts: drawing.parts }] as const;
  return lift_m > 0 ? { ...drawing, parts } : drawing;
}
