/** A picture on a slim stand, at the height of the eye, with who made it. */
import type { GroupPart } from '../../drawing/drawing.ts';
import { type LocalText, mapWords } from '../../drawing/text.ts';
import { plain, standingBox, tidy } from '../forms.ts';
import type { HistoricalPicture } from './schema.ts';

const EYE_M = 1.5;
const WOOD = plain('#4a3a2c', { roughness: 0.7 });

export function picturePanel(picture: HistoricalPicture): GroupPart {
  const { id, width_m, height_m, at } = picture;
  const low_m = tidy(Math.max(0.5, EYE_M - height_m / 2));
  const part = `picture-${id}`;
  const leg = (side: number) =>
    standingBox(
      `${part}-leg-${side < 0 ? 'left' : 'right'}`,
      [side * width_m * 0.38, 0, -0.07],
      [0.05, low_m + height_m * 0.8, 0.05],
      WOOD,
    );
  return {
    kind: 'group',
    id: part,
    at: { position_m: [at.x_m, 0, at.z_m], yawRad: tidy(((at.turnDeg ?? 0) * Math.PI) / 180) },
    parts: [
      leg(-1),
      leg(1),
      standingBox(`${part}-frame`, [0, low_m - 0.05, -0.025], [width_m + 0.1, height_m + 0.1, 0.04], WOOD),
      {
        kind: 'picture',
        id: `${part}-image`,
        at: { position_m: [0, low_m, 0.004] },
        src: picture.src,
        size_m: [width_m, height_m],
        alt: picture.alt,
      },
      {
        kind: 'label',
        id: `${part}-caption`,
        at: { position_m: [0, tidy(low_m - 0.2), 0.06] },
        text: captionOf(picture),
        size_m: 0.05,
      },
    ],
  };
}

/** The caption with the licence, in the languages the caption has. */
const captionOf = ({ caption, credit }: HistoricalPicture): LocalText =>
  mapWords(caption, (words) => `${words} · ${credit.licence}`);
