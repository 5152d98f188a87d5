/**
 * Leaves out what Babylon brings along with its free camera and its scenes: keys, mouse, wheel and touch. Views here
 * have their own and take no part of it.
 */
import type { Plugin } from 'vite';

const CAMERA_INPUTS = ['KeyboardMove', 'Mouse', 'MouseWheel', 'Touch'].map((kind) => `FreeCamera${kind}Input`);

/** What a camera asks of an input that does nothing. */
const idleInput = (name: string) => `export class ${name} {
  getClassName() { return '${name}'; }
  getSimpleName() { return '${name}'; }
  attachControl() {}
  detachControl() {}
}`;

/** What a scene asks of the devices it listens to: there never are any. */
const NO_DEVICES = `const never = { add() {}, clear() {} };
export class DeviceSourceManager {
  onDeviceConnectedObservable = never;
  onDeviceDisconnectedObservable = never;
  dispose() {}
}`;

const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...CAMERA_INPUTS.map((name) => [`Cameras/Inputs/f${name.slice(1)}.js`, idleInput(name)] as const),
  ['DeviceInput/InputDevices/deviceSourceManager.js', NO_DEVICES],
]);

const MODULE = /\/@babylonjs\/core\/((?:Cameras\/Inputs|DeviceInput\/InputDevices)\/\w+\.js)$/;

export const unusedBabylon = (): Plugin => ({
  name: 'unused-babylon',
  apply: 'build',
  load: {
    filter: { id: MODULE },
    handler: (id) => STAND_INS.get(MODULE.exec(id)?.[1] ?? '') ?? null,
  },
});
