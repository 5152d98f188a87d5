import { describe, expect, it } from 'vitest';
import { pathText } from '../problem.ts';
import type { SceneJson } from '../scene-fixture.ts';
import { broken, told } from './rule-fixture.ts';

describe('heights above the ellipsoid', () => {
  it('need the height of the origin', () => {
    const ellipsoid = (scene: SceneJson): void => {
      scene.items[1].heightMode = 'ellipsoid';
    };
    expect(broken(ellipsoid).problems.map(({ rule, path }) => `${rule} ${pathText(path)}`)).toEqual([
      'ellipsoid-without-origin-height items[1].heightMode',
    ]);
    const withHeight = broken((scene) => {
      ellipsoid(scene);
      scene.origin.h = 0;
    });
    expect(told(withHeight)).toEqual([]);
  });
});
