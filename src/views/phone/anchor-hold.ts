/**
 * Holds a place by a WebXR anchor: when the phone corrects its own map, the anchor moves in the XR space with the world, and
 * what is shown has to move likewise.
 */
import { quaternionAbout, rotate, type Triple } from '../../geo/quaternion.ts';
import { type Transform, transform } from '../../geo/transform.ts';

/** Smaller movements are the unrest of tracking. */
const LEAST_M = 0.002;
const LEAST_RAD = 2e-4;

interface Place {
  readonly at: Triple;
  readonly yawRad: number;
}

export interface AnchorHold {
  readonly isHolding: boolean;
  /** Makes an anchor there, in place of one before. Where the phone has none, nothing happens. */
  hold(frame: XRFrame, space: XRReferenceSpace, at: Triple): void;
  release(): void;
  /**
   * Each frame: how the world moved in the XR space since the last time, along the street and about the vertical (heights
   * are the hit tests' matter); undefined if it did not.
   */
  follow(frame: XRFrame, space: XRReferenceSpace): Transform<'xr', 'xr'> | undefined;
}

export function createAnchorHold(): AnchorHold {
  let isHolding = false;
  let round = 0;
  let anchor: XRAnchor | undefined;
  let last: Place | undefined;
  const release = () => {
    round++;
    anchor?.delete();
    anchor = undefined;
    last = undefined;
    isHolding = false;
  };
  return {
    get isHolding() {
      return isHolding;
    },
    hold(frame, space, [x, y, z]) {
      release();
      const asked = round;
      if (!frame.createAnchor) return;
      isHolding = true;
      frame.createAnchor(new XRRigidTransform({ x, y, z }), space).then(
        (made) => {
          if (asked === round) anchor = made;
          else made.delete();
        },
        // Tracking too poor for an anchor is normal: without one, the estimate alone counts.
        () => {
          if (asked === round) isHolding = false;
        },
      );
    },
    release,
    follow(frame, space) {
      if (!anchor) return undefined;
      const pose = frame.getPose(anchor.anchorSpace, space);
      if (!pose) return undefined;
      const { position: p, orientation: q } = pose.transform;
      const yawRad = 2 * Math.atan2(q.y, q.w);
      if (!last) {
        last = { at: [p.x, p.y, p.z], yawRad };
        return undefined;
      }
      const turnRad = Math.atan2(Math.sin(yawRad - last.yawRad), Math.cos(yawRad - last.yawRad));
      const [x0, , z0] = last.at;
      if (Math.hypot(p.x - x0, p.z - z0) < LEAST_M && Math.abs(turnRad) < LEAST_RAD) return undefined;
      const turn = quaternionAbout([0, 1, 0], turnRad);
      const [x, , z] = rotate(turn, last.at);
      last = { at: [p.x, p.y, p.z], yawRad };
      return transform('xr', 'xr', turn, [p.x - x, 0, p.z - z]);
    },
  };
}
