import { describe, expect, it } from 'vitest';
import { radFromDeg } from '../../geo/angles.ts';
import { quaternionAbout, rotate, type Triple } from '../../geo/quaternion.ts';
import { createAnchorHold } from './anchor-hold.ts';

/** A session whose anchors lie where the test puts them. */
function session() {
  const anchors: { at: Triple; yawDeg: number; deleted: boolean }[] = [];
  const space = {} as XRReferenceSpace;
  const frame = {
    createAnchor: async (pose: { position: { x: number; y: number; z: number } }) => {
      const { x, y, z } = pose.position;
      const anchor = { at: [x, y, z] as Triple, yawDeg: 0, deleted: false };
      anchors.push(anchor);
      return { anchorSpace: anchor, delete: () => (anchor.deleted = true) };
    },
    getPose: ({ at, yawDeg }: { at: Triple; yawDeg: number }) => ({
      transform: {
        position: { x: at[0], y: at[1], z: at[2] },
        orientation: quaternionAbout([0, 1, 0], radFromDeg(yawDeg)),
      },
    }),
  } as unknown as XRFrame;
  return { anchors, frame, space };
}

Object.assign(globalThis, {
  XRRigidTransform: class {
    readonly position: unknown;
    constructor(position: unknown) {
      this.position = position;
    }
  },
});

const made = () => new Promise((done) => setTimeout(done, 0));
const PLACE: Triple = [3, -1.6, -12];

describe('a place held by an anchor', () => {
  it('moves with the anchor: the same movement takes the place to where the anchor is now', async () => {
    const { anchors, frame, space } = session();
    const hold = createAnchorHold();
    hold.hold(frame, space, PLACE);
    await made();
    expect(hold.isHolding).toBe(true);
    expect(hold.follow(frame, space)).toBeUndefined();
    expect(hold.follow(frame, space)).toBeUndefined();
    anchors[0]!.at = [3.4, -1.6, -11.7];
    anchors[0]!.yawDeg = 3;
    const moved = hold.follow(frame, space)!;
    const [x, y, z] = rotate(moved.rotation, PLACE);
    const [dx, dy, dz] = moved.translation_m;
    expect(x + dx).toBeCloseTo(3.4, 9);
    expect(y + dy).toBeCloseTo(-1.6, 9);
    expect(z + dz).toBeCloseTo(-11.7, 9);
    // And the directions with it: 3° counter-clockwise from above.
    const ahead = rotate(moved.rotation, [0, 0, -1]);
    expect(Math.atan2(-ahead[0], -ahead[2])).toBeCloseTo(radFromDeg(3), 9);
    expect(hold.follow(frame, space)).toBeUndefined();
  });

  it('takes no notice of unrest', async () => {
    const { anchors, frame, space } = session();
    const hold = createAnchorHold();
    hold.hold(frame, space, PLACE);
    await made();
    hold.follow(frame, space);
    anchors[0]!.at = [3.001, -1.5, -12];
    expect(hold.follow(frame, space)).toBeUndefined();
    // But a slow drift adds up.
    anchors[0]!.at = [3.003, -1.5, -12];
    expect(hold.follow(frame, space)!.translation_m[0]).toBeCloseTo(0.003, 9);
  });

  it('keeps one anchor: the one before is given back, also one that comes too late', async () => {
    const { anchors, frame, space } = session();
    const hold = createAnchorHold();
    hold.hold(frame, space, PLACE);
    hold.hold(frame, space, [0, 0, -5]);
    await made();
    expect(anchors.map(({ deleted }) => deleted)).toEqual([true, false]);
    hold.release();
    expect(anchors.map(({ deleted }) => deleted)).toEqual([true, true]);
    expect(hold.isHolding).toBe(false);
  });

  it('does without, where phones have none or refuse', async () => {
    const { space } = session();
    const hold = createAnchorHold();
    hold.hold({} as XRFrame, space, PLACE);
    expect(hold.isHolding).toBe(false);
    const refusing = { createAnchor: () => Promise.reject(new Error('not tracked')) } as unknown as XRFrame;
    hold.hold(refusing, space, PLACE);
    await made();
    expect(hold.isHolding).toBe(false);
    expect(hold.follow(refusing, space)).toBeUndefined();
  });
});
