/** The engine's camera behind the phone's: turned as the phone, and as wide as its picture is supposed to be. */
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera';
import { Matrix, Quaternion, Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Viewport } from '@babylonjs/core/Maths/math.viewport';
import type { Scene } from '@babylonjs/core/scene';
import type { Point3 } from '../../drawing/drawing.ts';
import type { YUpPoint } from '../../geo/frames.ts';
import { rotate, type Triple, type Quaternion as Turn } from '../../geo/quaternion.ts';
import { LONG_SIDE_RAD, pinched, type Sides, verticalFov } from './field-of-view.ts';

const NEAR_M = 0.05;
const FAR_M = 2_000;
/** Every phone has one main camera: what was found by pinching holds for the next visit. */
const KEPT_AS = 'katukerros-camera-angle';

export class Lens {
  private readonly camera: FreeCamera;
  private readonly turn = Quaternion.Identity();
  private longSideRad = keptAngle();
  private readonly page = { width: 1, height: 1 };
  private video: Sides = { width: 0, height: 0 };

  constructor(scene: Scene) {
    this.camera = new FreeCamera('viewer', Vector3.Zero(), scene);
    this.camera.rotationQuaternion = this.turn;
    this.camera.minZ = NEAR_M;
    this.camera.maxZ = FAR_M;
    scene.activeCamera = this.camera;
  }

  /** Tangents of half the angle of view, from the middle to the right edge and to the upper one. */
  get tanUp(): number {
    return Math.tan(this.camera.fov / 2);
  }

  get tanRight(): number {
    return (this.tanUp * this.page.width) / this.page.height;
  }

  /** Makes nothing new while the sides stay. */
  fit(video: Sides, width: number, height: number): void {
    const isSame = video.width === this.video.width && video.height === this.video.height;
    if (isSame && width === this.page.width && height === this.page.height) return;
    this.video = { width: video.width, height: video.height };
    this.page.width = Math.max(1, width);
    this.page.height = Math.max(1, height);
    this.focus();
  }

  place({ x_m, y_m, z_m }: YUpPoint, { x, y, z, w }: Turn): void {
    this.camera.position.set(x_m, y_m, z_m);
    this.turn.set(x, y, z, w);
  }

  pinch(factor: number): void {
    this.longSideRad = pinched(this.longSideRad, factor);
    this.focus();
  }

  keep(): void {
    try {
      localStorage.setItem(KEPT_AS, this.longSideRad.toFixed(4));
    } catch {
      // Where nothing may be kept, it holds for this visit.
    }
  }

  /** The direction of a point of the page, in pixels. */
  towards(x: number, y: number): Triple {
    const { width, height } = this.page;
    const perPixel = Math.tan(this.camera.fov / 2) / (height / 2);
    return rotate(this.turn, [(x - width / 2) * perPixel, (height / 2 - y) * perPixel, -1]);
  }

  /** Where a point is drawn, pixels of the page; undefined behind the viewer. */
  onPage([x, y, z]: Point3): { readonly x: number; readonly y: number } | undefined {
    const { width, height } = this.page;
    const projection = this.camera.getViewMatrix(true).multiply(this.camera.getProjectionMatrix());
    const point = Vector3.Project(
      new Vector3(x, y, z),
      Matrix.Identity(),
      projection,
      new Viewport(0, 0, width, height),
    );
    return point.z < 1 ? { x: point.x, y: point.y } : undefined;
  }

  private focus(): void {
    const { width, height } = this.page;
    const fovRad = verticalFov(this.video, this.page, this.longSideRad);
    this.camera.fov = fovRad;
    this.camera.freezeProjectionMatrix(
      Matrix.PerspectiveFovRH(fovRad, width / height, NEAR_M, FAR_M, this.camera.getEngine().isNDCHalfZRange),
    );
  }
}

function keptAngle(): number {
  try {
    const kept = Number.parseFloat(localStorage.getItem(KEPT_AS) ?? '');
    return Number.isFinite(kept) ? pinched(kept, 1) : LONG_SIDE_RAD;
  } catch {
    return LONG_SIDE_RAD;
  }
}
