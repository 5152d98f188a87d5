/** Names of landmarks where there is room for them: a name that would cover something is left out, its dot stays. */
import { MAP_HEIGHT, MAP_WIDTH, type MapLabel, type MapPoint } from '../../ui/street-map-model.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of a letter on average at the size of the map's names; wide rather than narrow. */
const LETTER = 7.4;
const LINE = 16;
const SIGN_HALF = 24;
const DOT = 7;
/** Lines of text between a dot and its name. */
const AWAY = [0, 18, 36, 54];
/** More would be a list, and there is one below. */
const MOST = 5;

/** The first landmarks of the scene are served first. */
export function labelsBeside(
  landmarks: readonly MapPoint[],
  names: readonly string[],
  signs: readonly MapPoint[],
): readonly MapLabel[] {
  const taken: Box[] = [...signs.map((sign) => around(sign, SIGN_HALF)), ...landmarks.map((at) => around(at, 4))];
  // The north arrow and the scale bar.
  taken.push({ left: MAP_WIDTH - 36, top: 0, right: MAP_WIDTH, bottom: 44 });
  taken.push({ left: 0, top: MAP_HEIGHT - 26, right: 110, bottom: MAP_HEIGHT });
  let told = 0;
  return landmarks.flatMap((at, i) => {
    const text = names[i];
    if (!text || told === MOST) return [];
    const own = around(at, 4);
    const label = places(text, at).find((place) => {
      const box = boxOf(place);
      return fits(box) && !taken.some((other) => !isSame(other, own) && overlaps(box, other));
    });
    if (!label) return [];
    told++;
    taken.push(boxOf(label));
    return [label];
  });
}

/** Where the name's base line may lie, the best first: at the dot, else away from it with a thin line between. */
function places(text: string, dot: MapPoint): readonly MapLabel[] {
  const { x, y } = dot;
  const near: readonly MapLabel[] = [
    { text, dot, at: { x: x + DOT + 2, y: y + 5 }, anchor: 'start' },
    { text, dot, at: { x: x - DOT - 2, y: y + 5 }, anchor: 'end' },
  ];
  const lines = AWAY.flatMap((away): readonly MapLabel[] => [
    { text, dot, at: { x, y: y + DOT + 12 + away }, anchor: 'middle' },
    { text, dot, at: { x, y: y - DOT - 2 - away }, anchor: 'middle' },
    { text, dot, at: { x: x - DOT, y: y + DOT + 12 + away }, anchor: 'start' },
    { text, dot, at: { x: x + DOT, y: y + DOT + 12 + away }, anchor: 'end' },
    { text, dot, at: { x: x - DOT, y: y - DOT - 2 - away }, anchor: 'start' },
    { text, dot, at: { x: x + DOT, y: y - DOT - 2 - away }, anchor: 'end' },
  ]);
  return [...lines.slice(0, 2), ...near, ...lines.slice(2)];
}

export function boxOf({ text, at: { x, y }, anchor }: MapLabel): Box {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 4 };
}

const around = ({ x, y }: MapPoint, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const isSame = (a: Box, b: Box) => a.left === b.left && a.top === b.top && a.right === b.right;
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const fits = ({ left, right, top, bottom }: Box) =>
  left >= 4 && right <= MAP_WIDTH - 4 && top >= 2 && bottom <= MAP_HEIGHT - 2;
