/** Which way flat things turn to be seen. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';

/**
 * Three directions of the XR frame that all plates and grains share in a frame: `ahead` as the camera looks, `right`
 * level, `up` square to both. So they stand straight in the picture, and upright whatever way the phone is held.
 */
export class Facing {
  readonly ahead = new Vector3(0, 0, -1);
  readonly right = new Vector3(1, 0, 0);
  readonly up = new Vector3(0, 1, 0);
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Once a frame. Without a camera the view is along -z. */
  update(): void {
    const camera = this.scene.activeCamera?.getWorldMatrix().m;
    if (camera) this.ahead.set(-(camera[8] as number), -(camera[9] as number), -(camera[10] as number));
    else this.ahead.set(0, 0, -1);
    if (this.ahead.lengthSquared() < 1e-9) this.ahead.set(0, 0, -1);
    this.ahead.normalize();
    const { x, z } = this.ahead;
    const level = Math.sqrt(x * x + z * z);
    if (level < 1e-4) this.right.set(1, 0, 0);
    else this.right.set(-z / level, 0, x / level);
    Vector3.CrossToRef(this.right, this.ahead, this.up);
  }
}
