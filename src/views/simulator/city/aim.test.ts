import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera';
import { NullEngine } from '@babylonjs/core/Engines/nullEngine';
import { Matrix, Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Viewport } from '@babylonjs/core/Maths/math.viewport';
import { Scene } from '@babylonjs/core/scene';
import { describe, expect, it } from 'vitest';
import type { EnuPoint } from '../../../geo/frames.ts';
import { type Aim, aim, sceneFromEnu } from './aim.ts';

/** The pin-hole by plain trigonometry in the ENU frame: pixels right and down from the upper left corner. */
function pinhole(point: EnuPoint, { eye, bearingDeg, pitchDeg, verticalFovRad }: Aim, width: number, height: number) {
  const [b, p] = [(bearingDeg * Math.PI) / 180, (pitchDeg * Math.PI) / 180];
  const [e, n, u] = [point.east_m - eye.east_m, point.north_m - eye.north_m, point.up_m - eye.up_m];
  const level = e * Math.sin(b) + n * Math.cos(b);
  const right = e * Math.cos(b) - n * Math.sin(b);
  const ahead = level * Math.cos(p) + u * Math.sin(p);
  const up = u * Math.cos(p) - level * Math.sin(p);
  const focal = height / 2 / Math.tan(verticalFovRad / 2);
  return { x: width / 2 + (focal * right) / ahead, y: height / 2 - (focal * up) / ahead, ahead };
}

describe('aim', () => {
  const engine = new NullEngine({
    renderWidth: 400,
    renderHeight: 300,
    textureSize: 64,
    deterministicLockstep: false,
    lockstepMaxSteps: 1,
  });
  const scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  const camera = new FreeCamera('eye', Vector3.Zero(), scene);
  const points: EnuPoint[] = [];
  for (let i = 0; i < 60; i++) {
    points.push({
      east_m: 180 * Math.sin(i * 1.7),
      north_m: 150 * Math.cos(i * 2.3),
      up_m: 14 + 16 * Math.sin(i * 0.9),
    });
  }

  it.each([
    [0, 0],
    [81.4, 0],
    [261.4, -12],
    [170, 25],
    [333, -60],
    [90, 89],
  ])('shows every point where a pin-hole camera shows it, at bearing %d° and pitch %d°', (bearingDeg, pitchDeg) => {
    for (const [width, height] of [
      [1280, 800],
      [412, 915],
    ] as const) {
      const how: Aim = {
        eye: { east_m: 7, north_m: -3, up_m: 1.6 },
        bearingDeg,
        pitchDeg,
        verticalFovRad: 1.1,
        aspect: width / height,
      };
      aim(camera, how);
      scene.updateTransformMatrix(true);
      let seen = 0;
      for (const point of points) {
        const wanted = pinhole(point, how, width, height);
        // Far outside the picture pixels grow without bound.
        if (wanted.ahead < 1 || Math.hypot(wanted.x, wanted.y) > 20_000) continue;
        const got = Vector3.Project(
          sceneFromEnu(point),
          Matrix.Identity(),
          scene.getTransformMatrix(),
          new Viewport(0, 0, width, height),
        );
        expect(Math.abs(got.x - wanted.x)).toBeLessThan(0.5);
        expect(Math.abs(got.y - wanted.y)).toBeLessThan(0.5);
        seen++;
      }
      expect(seen).toBeGreaterThan(5);
    }
  });
});
