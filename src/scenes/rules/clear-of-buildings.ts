import { resolveText } from '../../drawing/text.ts';
import { transformPoint } from '../../geo/transform.ts';
import type { BuildingsOf } from '../buildings.ts';
import type { ContentType } from '../content-type.ts';
import type { PlacedItem } from '../placing.ts';
import { type Path, type Phrase, type Problem, phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import { placedItems } from './placed-items.ts';
import type { Rule } from './rule.ts';
import { contains, containsDeep, isBetween, type Wall, wallsOf } from './walls.ts';

/** How true places and outlines are: what hangs on a wall is not behind it. */
const WALL_M = 1;
/** What is lower hides nothing from a visitor. */
const EYES_M = 1.6;

type Housed = Pick<ContentType, 'type' | 'inBuildings'>;

/** Nobody is asked to stand in a building, nothing but what stood there before is shown in one, and none hides an item. */
export const clearOfBuildings = (contentTypes: readonly Housed[], buildingsOf: BuildingsOf): Rule => {
  const housed = new Set(contentTypes.filter(({ inBuildings }) => inBuildings).map(({ type }) => type));
  return (checked) => {
    const walls = wallsOf(checked.scene, buildingsOf);
    if (walls.length === 0) return [];
    const placed = placedItems(checked);
    return checked.entries.flatMap(({ item, path }) => {
      const place = placed.get(item.id);
      return place ? problemsOf(place, path, walls, housed.has(item.type)) : [];
    });
  };
};

function problemsOf(
  { standpoint, enuFromItem }: PlacedItem,
  path: Path,
  walls: readonly Wall[],
  isHoused: boolean,
): readonly Problem[] {
  const at = transformPoint(enuFromItem, { x_m: 0, y_m: 0, z_m: 0 });
  const higher = walls.filter(({ building }) => building.height_m > at.up_m);
  const around = isHoused ? undefined : higher.find((wall) => containsDeep(wall, at, WALL_M));
  if (around) {
    const gaps = { building: nameOf(around) };
    const said = phrase('expected a place outside buildings, found one inside {building}; move the item', gaps);
    return [problemAt('warning', 'item-in-building', [...path, 'place'], said)];
  }
  if (!standpoint) return [];
  const here = [...path, 'standpoint'];
  const inside = walls.find((wall) => containsDeep(wall, standpoint, WALL_M));
  if (inside) {
    const said = phrase(
      'expected a standpoint outside buildings, found one inside {building}; move the item or change "distance_m"',
      { building: nameOf(inside) },
    );
    return [problemAt('warning', 'standpoint-in-building', here, said)];
  }
  const between = higher.find(
    (wall) =>
      wall.building.height_m > EYES_M &&
      ![at, standpoint].some((end) => contains(wall, end)) &&
      isBetween(wall, standpoint, at),
  );
  if (!between) return [];
  const said = phrase(
    'expected a free view from the standpoint, found {building} in between; move the item or change "distance_m"',
    { building: nameOf(between) },
  );
  return [problemAt('warning', 'view-through-building', here, said)];
}

function nameOf({ building: { id, name }, link }: Wall): Phrase {
  const called = id ?? (typeof name === 'string' || !name ? name : resolveText(name, 'en'));
  const file = quotedText(link);
  return called
    ? phrase('the building {name} of {file}', { name: quotedText(called), file })
    : phrase('a building of {file}', { file });
}
