/** Taps on plates. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';

/**
 * Where a ray meets a plate, metres along the ray (of unit direction).
 *
 * @param picks nine numbers at `at`: the plate's centre, half of it to the right, half of it upwards
 */
export function plateHit(picks: Float32Array, at: number, origin: Vector3, direction: Vector3): number | undefined {
  const centre = Vector3.FromArray(picks, at);
  const right = Vector3.FromArray(picks, at + 3);
  const up = Vector3.FromArray(picks, at + 6);
  const normal = Vector3.Cross(right, up);
  const facing = Vector3.Dot(normal, direction);
  if (Math.abs(facing) < 1e-12) return undefined;
  const distance_m = Vector3.Dot(normal, centre.subtract(origin)) / facing;
  if (distance_m <= 0) return undefined;
  const offset = origin.add(direction.scale(distance_m)).subtract(centre);
  const within = (axis: Vector3) => Math.abs(Vector3.Dot(offset, axis)) <= axis.lengthSquared();
  return within(right) && within(up) ? distance_m : undefined;
}
