import { describe, expect, it } from 'vitest';
import type { EnuPoint, YUpPoint } from './frames.ts';
import { xrFromEnu } from './geopose.ts';
import { angleBetween, IDENTITY, multiply, normalise, type Quaternion, quaternionAbout, rotate } from './quaternion.ts';
import { seededNumbers } from './test-places.ts';
import { compose, invert, type Transform, transform, transformPoint } from './transform.ts';

const random = seededNumbers(8);
const signed = () => 2 * random() - 1;
const someRotation = (): Quaternion => normalise({ x: signed(), y: signed(), z: signed(), w: signed() });
const someShift = () => [50 * signed(), 50 * signed(), 50 * signed()] as const;
const somePoint = (): YUpPoint => ({ x_m: 9 * signed(), y_m: 9 * signed(), z_m: 9 * signed() });

/** The textbook matrix of a unit quaternion, as an oracle for `rotate`. */
function byMatrix({ x, y, z, w }: Quaternion, [a, b, c]: readonly [number, number, number]) {
  return [
    (1 - 2 * (y * y + z * z)) * a + 2 * (x * y - w * z) * b + 2 * (x * z + w * y) * c,
    2 * (x * y + w * z) * a + (1 - 2 * (x * x + z * z)) * b + 2 * (y * z - w * x) * c,
    2 * (x * z - w * y) * a + 2 * (y * z + w * x) * b + (1 - 2 * (x * x + y * y)) * c,
  ];
}

describe('quaternions', () => {
  it('rotate as their matrices do', () => {
    for (let i = 0; i < 100; i++) {
      const [q, v] = [someRotation(), [signed(), signed(), signed()] as const];
      const wanted = byMatrix(q, v);
      rotate(q, v).forEach((part, k) => {
        expect(part).toBeCloseTo(wanted[k]!, 12);
      });
    }
  });

  it('multiply so that the right one comes first', () => {
    const [a, b, v] = [someRotation(), someRotation(), [1, 2, 3] as const];
    const wanted = rotate(a, rotate(b, v));
    rotate(multiply(a, b), v).forEach((part, k) => {
      expect(part).toBeCloseTo(wanted[k]!, 12);
    });
  });

  it('turn counter-clockwise about the axis', () => {
    const [x, y, z] = rotate(quaternionAbout([0, 1, 0], Math.PI / 2), [0, 0, -1]);
    expect([x, y, z]).toEqual([expect.closeTo(-1, 12), expect.closeTo(0, 12), expect.closeTo(0, 12)]);
  });

  it('tell the angle between rotations, also tiny ones and for either sign', () => {
    const q = someRotation();
    const turned = multiply(q, quaternionAbout([0, 0, 1], 1e-9));
    expect(angleBetween(q, turned)).toBeCloseTo(1e-9, 15);
    expect(angleBetween(q, { x: -q.x, y: -q.y, z: -q.z, w: -q.w })).toBeCloseTo(0, 12);
  });

  it('become the identity when nothing can be normalised', () => {
    expect(normalise({ x: 0, y: 0, z: 0, w: 0 })).toEqual(IDENTITY);
  });
});

describe('transforms', () => {
  it('compose into doing one after the other', () => {
    for (let i = 0; i < 100; i++) {
      const xr = transform('xr', 'enu', someRotation(), someShift());
      const enu = transform('enu', 'item', someRotation(), someShift());
      const p = somePoint();
      const [one, two] = [transformPoint(compose(xr, enu), p), transformPoint(xr, transformPoint(enu, p))];
      expect(Math.hypot(one.x_m - two.x_m, one.y_m - two.y_m, one.z_m - two.z_m)).toBeLessThan(1e-12 * 200);
    }
  });

  it('are undone by their inverse', () => {
    for (let i = 0; i < 100; i++) {
      const enu = transform('enu', 'item', someRotation(), someShift());
      const p = somePoint();
      const back = transformPoint(invert(enu), transformPoint(enu, p));
      expect(Math.hypot(back.x_m - p.x_m, back.y_m - p.y_m, back.z_m - p.z_m)).toBeLessThan(1e-12 * 200);
      const nothing = compose(invert(enu), enu);
      expect(Math.hypot(...nothing.translation_m)).toBeLessThan(1e-12 * 200);
      expect(angleBetween(nothing.rotation, IDENTITY)).toBeLessThan(1e-12);
    }
  });

  it('compose associatively', () => {
    const a = transform('xr', 'enu', someRotation(), someShift());
    const b = transform('enu', 'item', someRotation(), someShift());
    const c = transform('item', 'xr', someRotation(), someShift());
    const [left, right] = [compose(compose(a, b), c), compose(a, compose(b, c))];
    left.translation_m.forEach((part, k) => {
      expect(part).toBeCloseTo(right.translation_m[k]!, 9);
    });
    expect(angleBetween(left.rotation, right.rotation)).toBeLessThan(1e-12);
  });

  it('keep distances', () => {
    const t = transform('enu', 'item', someRotation(), someShift());
    const [p, q] = [somePoint(), somePoint()];
    const [a, b] = [transformPoint(t, p), transformPoint(t, q)];
    expect(Math.hypot(a.east_m - b.east_m, a.north_m - b.north_m, a.up_m - b.up_m)).toBeCloseTo(
      Math.hypot(p.x_m - q.x_m, p.y_m - q.y_m, p.z_m - q.z_m),
      12,
    );
  });

  it('know their frames as values too', () => {
    const t = compose(xrFromEnu(0.3, [0, 0, 0]), transform('enu', 'item'));
    expect([t.to, t.from]).toEqual(['xr', 'item']);
    expect([invert(t).to, invert(t).from]).toEqual(['item', 'xr']);
  });

  it('refuse to compile in the wrong order or on points of another frame', () => {
    const xr: Transform<'xr', 'enu'> = xrFromEnu(0, [0, 0, 0]);
    const enu: Transform<'enu', 'item'> = transform('enu', 'item');
    const enuPoint: EnuPoint = { east_m: 1, north_m: 2, up_m: 3 };
    const itemPoint: YUpPoint = { x_m: 1, y_m: 2, z_m: 3 };
    const mixtures = [
      // @ts-expect-error the inner frames differ: item and xr
      () => compose(enu, xr),
      // @ts-expect-error the inner frames differ: enu and xr
      () => compose(xr, xr),
      // @ts-expect-error a transform from enu does not take a point of an item
      () => transformPoint(xr, itemPoint),
      // @ts-expect-error a transform from item does not take a point in enu
      () => transformPoint(enu, enuPoint),
      // @ts-expect-error what comes out of xr from enu is not in enu
      (): EnuPoint => transformPoint(xr, enuPoint),
      // @ts-expect-error the inverse goes the other way
      (): Transform<'xr', 'enu'> => invert(xr),
    ];
    expect(mixtures).toHaveLength(6);
    expect(transformPoint(xr, enuPoint)).toHaveProperty('x_m');
  });
});
