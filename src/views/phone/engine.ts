/** The WebGL engine under an AR view. */
import { Engine } from '@babylonjs/core/Engines/engine';

/**
 * An engine with a see-through canvas, or undefined where the browser has no WebGL.
 * No stencil: a depth buffer always exists on a phone's XR layer, a stencil buffer does not.
 */
export function createArEngine(canvas: HTMLCanvasElement): Engine | undefined {
  try {
    return new Engine(canvas, true, {
      alpha: true,
      premultipliedAlpha: true,
      stencil: false,
      preserveDrawingBuffer: false,
      canvasTabIndex: 0,
      doNotHandleContextLost: false,
      audioEngine: false,
    });
  } catch (error) {
    console.warn('no WebGL:', error);
    return undefined;
  }
}
