/**
 * What leads visitors about a street: its map, and the way to each place in words. Fetched while the visitor reads; the
 * list works without.
 */
import '../../ui/street-map.ts';
import type { GuideWords } from '../../ui/guide-words/en.ts';
import { guideWordsOf } from '../../ui/guide-words.ts';
import type { MapVisitor, StreetMapModel } from '../../ui/street-map-model.ts';
import type { WayThereModel } from '../../ui/way-there.ts';
import { compassKey, wayText } from '../../ui/wayfinding.ts';
import { type Street, sayIn } from '../telling.ts';
import type { Visit } from '../visit.ts';
import { createGuide, type Guide, type Sighted } from './guidance.ts';
import { namedMap, type SceneMap, sceneMap, visitorOn } from './street-map.ts';

export { signalArrivals } from './arrival.ts';

export class StreetGuide {
  private readonly street: Street;
  private readonly map: SceneMap;
  private readonly guide: Guide;
  private named: { readonly key: string; readonly model: StreetMapModel } | undefined;

  constructor(street: Street) {
    this.street = street;
    this.map = sceneMap(street.scene, street.placed);
    this.guide = createGuide(street.scene, street.placed);
  }

  /** The same object until the language changes. */
  mapIn({ language, level }: Visit): StreetMapModel {
    const key = `${language} ${level}`;
    if (this.named?.key !== key) {
      const say = sayIn(this.street, language, level);
      const names = this.map.landmarkIds.map((id) => say(this.landmark(id)?.name ?? {}));
      this.named = { key, model: namedMap(this.map, names) };
    }
    return this.named.model;
  }

  visitorIn({ whereabouts, accuracy }: Visit): MapVisitor | undefined {
    return whereabouts && visitorOn(this.map.frame, whereabouts, accuracy?.sigma_m);
  }

  /** For the list: `Hämeenkatu, on the south side`. */
  sideOf(itemId: string, { language, level }: Visit): string {
    const side = this.guide.standings.get(itemId)?.side;
    const street = this.street.scene.streets?.find(({ id }) => id === side?.streetId);
    if (!side || !street) return '';
    const words: GuideWords['side'] = guideWordsOf(language).side;
    return `${sayIn(this.street, language, level)(street.name)}, ${words[compassKey(side.bearingDeg)]}`;
  }

  wayThere(itemId: string, visit: Visit): WayThereModel | undefined {
    const standing = this.guide.standings.get(itemId);
    if (!standing) return undefined;
    const { whereabouts, accuracy } = visit;
    return {
      side: this.sideOf(itemId, visit),
      mustCross: whereabouts !== undefined && this.guide.mustCross(itemId, whereabouts, accuracy?.sigma_m ?? 0),
      hasArrived: visit.arrivedAt === itemId,
      near: this.told(standing.near, visit),
      before: this.told(standing.before, visit),
      behind: this.told(standing.behind, visit),
    };
  }

  /** `Fountain on Keskustori, 20 m, to the west`. */
  private told(sighted: Sighted | undefined, { language, level }: Visit): string {
    const landmark = sighted && this.landmark(sighted.id);
    if (!sighted || !landmark) return '';
    const name = sayIn(this.street, language, level)(landmark.name);
    return `${name}, ${wayText({ ...sighted, turnDeg: undefined }, language)}`;
  }

  private landmark(id: string) {
    return this.street.scene.landmarks?.find((landmark) => landmark.id === id);
  }
}
