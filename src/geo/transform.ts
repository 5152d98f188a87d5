/** Rigid transforms that carry the names of both their frames, in the type and as values. */
import type { EnuPoint, Frame, PointIn, YUpPoint } from './frames.ts';
import { conjugate, IDENTITY, multiply, type Quaternion, rotate, type Triple } from './quaternion.ts';

/**
 * Maps coordinates of frame `from` to coordinates of frame `to`: p_to = rotation · p_from + translation.
 * Triples are (east, north, up) for enu and (x, y, z) for xr and item; metres.
 */
export interface Transform<To extends Frame, From extends Frame> {
  readonly to: To;
  readonly from: From;
  readonly rotation: Quaternion;
  readonly translation_m: Triple;
}

export function transform<To extends Frame, From extends Frame>(
  to: To,
  from: From,
  rotation: Quaternion = IDENTITY,
  translation_m: Triple = [0, 0, 0],
): Transform<To, From> {
  return { to, from, rotation, translation_m };
}

/** The transform from `C` straight to `A`. The inner frames must be the same: `compose(xrFromEnu, enuFromItem)`. */
export function compose<A extends Frame, B extends Frame, C extends Frame>(
  aFromB: Transform<A, B>,
  bFromC: Transform<NoInfer<B>, C>,
): Transform<A, C> {
  const moved = rotate(aFromB.rotation, bFromC.translation_m);
  const shift = aFromB.translation_m;
  return {
    to: aFromB.to,
    from: bFromC.from,
    rotation: multiply(aFromB.rotation, bFromC.rotation),
    translation_m: [moved[0] + shift[0], moved[1] + shift[1], moved[2] + shift[2]],
  };
}

/** The way back. */
export function invert<A extends Frame, B extends Frame>(aFromB: Transform<A, B>): Transform<B, A> {
  const rotation = conjugate(aFromB.rotation);
  const [x, y, z] = rotate(rotation, aFromB.translation_m);
  return { to: aFromB.from, from: aFromB.to, rotation, translation_m: [-x, -y, -z] };
}

export const tripleFromEnu = (p: EnuPoint): Triple => [p.east_m, p.north_m, p.up_m];
export const tripleFromYUp = (p: YUpPoint): Triple => [p.x_m, p.y_m, p.z_m];

/** The point `p` of frame `from`, in frame `to`. */
export function transformPoint<To extends Frame, From extends Frame>(
  t: Transform<To, From>,
  p: PointIn<NoInfer<From>>,
): PointIn<To> {
  const source: Triple = t.from === 'enu' ? tripleFromEnu(p as EnuPoint) : tripleFromYUp(p as YUpPoint);
  const [a, b, c] = rotate(t.rotation, source);
  const [d, e, f] = t.translation_m;
  const point =
    t.to === 'enu' ? { east_m: a + d, north_m: b + e, up_m: c + f } : { x_m: a + d, y_m: b + e, z_m: c + f };
  return point as PointIn<To>;
}
