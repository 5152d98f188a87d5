/** What a page made with `locar` and `three`, the usual way to place things by satellite in a browser, would load. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Load } from './first-load.ts';

/** The least such a page needs: a scene, a camera picture, a place for one thing, and frames. */
const LOCAR_PAGE = `
import { BoxGeometry, Mesh, MeshBasicMaterial, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { DeviceOrientationControls, LocationBased, Webcam } from 'locar';
const camera = new PerspectiveCamera(80, innerWidth / innerHeight, 0.001, 1000);
const renderer = new WebGLRenderer();
document.body.append(renderer.domElement);
const scene = new Scene();
const place = new LocationBased(scene, camera);
new Webcam({ video: { facingMode: 'environment' } });
const turn = new DeviceOrientationControls(camera);
place.on?.('gpsupdate', () => place.add(new Mesh(new BoxGeometry(), new MeshBasicMaterial()), 23.76, 61.49));
place.startGps();
renderer.setAnimationLoop(() => { turn.update(); renderer.render(scene, camera); });
`;

const ENTRY = '\0others-page';

async function bundled(page: string): Promise<Load> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'others-page',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? page : null),
      },
    ],
    build: { write: false, target: 'es2022', rollupOptions: { input: ENTRY } },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const codes = files.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : []));
  const sum = (of: (code: Buffer) => number) => codes.reduce((all, code) => all + of(code), 0);
  return {
    files: codes.length,
    raw: sum((code) => code.length),
    gzip: sum((code) => gzipSync(code, { level: 9 }).length),
    brotli: sum((code) => brotliCompressSync(code).length),
  };
}

export async function othersWeights(): Promise<readonly { readonly name: string; readonly load: Load }[]> {
  return [{ name: 'beside it: locar + three, one box', load: await bundled(LOCAR_PAGE) }];
}
