import { describe, expect, it } from 'vitest';
import { xrFromEnu } from '../../geo/geopose.ts';
import { StreetHeight } from './street-height.ts';
import { emptyDrawingAt } from './testing-items.ts';

/** North is -z, east is x; the ENU origin lies at the XR origin. */
const SHOWN = xrFromEnu(0, [0, 0, 0]);
const eye = (z_m: number, y_m = 0) => ({ x_m: 0, y_m, z_m });

/** A walk of 24 m to the north on a street that rises by 5 %, with a phone 1.5 m above it. */
function walked(): StreetHeight {
  const height = new StreetHeight();
  for (let m = 0; m <= 24; m += 0.5) height.hear(0.05 * m - 1.5, eye(-m, 0.05 * m), { x_m: 0, y_m: 0, z_m: -m });
  return height;
}

describe('the street’s height where content stands', () => {
  it('is not known before anything was hit, and stays as it is through unrest', () => {
    const height = new StreetHeight();
    height.update(SHOWN, eye(0), emptyDrawingAt('a', 0, 10));
    expect(height.y_m).toBeUndefined();
    height.hear(-1.5, eye(0), eye(-2));
    height.update(SHOWN, eye(0), undefined);
    expect(height.y_m).toBe(-1.5);
    height.hear(-1.49, eye(0), eye(-2));
    height.update(SHOWN, eye(0), undefined);
    expect(height.y_m).toBe(-1.5);
  });

  it('follows the slope to the nearest item ahead', () => {
    const height = walked();
    height.update(SHOWN, eye(-24, 1.2), emptyDrawingAt('ahead', 0, 44));
    expect(Math.abs(height.y_m! - (0.05 * 44 - 1.5))).toBeLessThan(0.15);
    height.update(SHOWN, eye(-24, 1.2), undefined);
    expect(Math.abs(height.y_m! - (0.05 * 24 - 1.5))).toBeLessThan(0.1);
  });

  it('is what the visitor made it, around there and until it is taken back', () => {
    const height = walked();
    height.set(0.4, eye(-24, 1.2), 77);
    height.update(SHOWN, eye(-20, 1.2), emptyDrawingAt('ahead', 0, 44));
    expect(height.y_m).toBe(0.4);
    height.update(SHOWN, eye(10, 0), undefined);
    expect(height.y_m).not.toBe(0.4);
    height.update(SHOWN, eye(-20, 1.2), undefined);
    expect(height.y_m).toBe(0.4);
    height.forget(76);
    height.update(SHOWN, eye(-20, 1.2), undefined);
    expect(height.y_m).toBe(0.4);
    height.forget(77);
    height.update(SHOWN, eye(-20, 1.2), undefined);
    expect(Math.abs(height.y_m! - (0.05 * 20 - 1.5))).toBeLessThan(0.1);
  });
});
