/** What the display should come to show: the estimate, at the street's height there, moved as an anchor says. */
import type { YUpPoint } from '../../geo/frames.ts';
import { compose, type Transform, transform } from '../../geo/transform.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import { apartAtViewer } from '../../positioning/viewer-standing.ts';

/** An estimate that differs by more than this from the one before knows better than an anchor made before. */
const OTHER_M = 0.1;
const OTHER_DEG = 0.3;

export class Wanted {
  private answer: Alignment | undefined;
  private street_y_m: number | undefined;
  private wanted: Alignment | undefined;
  /** Since the estimate last changed. */
  private moved: Transform<'xr', 'xr'> | undefined;
  private movedSince: Alignment | undefined;

  /** The same object until something changes. */
  of(answer: Alignment, street_y_m: number | undefined, eye: YUpPoint): Alignment {
    if (answer === this.answer && street_y_m === this.street_y_m && this.wanted) return this.wanted;
    if (this.movedSince && isOther(answer, this.movedSince, eye)) this.moved = this.movedSince = undefined;
    this.answer = answer;
    this.street_y_m = street_y_m;
    const { to, from, rotation, translation_m } = answer.xrFromEnu;
    const [x, y, z] = translation_m;
    const atStreet = transform(to, from, rotation, [x, street_y_m ?? y, z]);
    this.wanted = {
      ...answer,
      xrFromEnu: this.moved ? compose(this.moved, atStreet) : atStreet,
      floorSeen: answer.floorSeen || street_y_m !== undefined,
    };
    return this.wanted;
  }

  /** The world moved in the XR space. */
  carry(move: Transform<'xr', 'xr'>): void {
    this.moved = this.moved ? compose(move, this.moved) : move;
    this.movedSince ??= this.answer;
    this.wanted = undefined;
  }

  clear(): void {
    this.answer = this.wanted = undefined;
    this.moved = this.movedSince = undefined;
    this.street_y_m = undefined;
  }
}

export function isOther(a: Alignment, b: Alignment, eye: YUpPoint): boolean {
  const { position_m, headingDeg } = apartAtViewer(a.xrFromEnu, b.xrFromEnu, eye);
  return position_m > OTHER_M || headingDeg > OTHER_DEG;
}
