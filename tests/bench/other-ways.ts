/** What a page made in the usual ways to place things by satellite in a browser would load: `locar` with `three`, A-Frame with AR.js. */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  return weight(files.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : [])));
}

function weight(codes: readonly Buffer[]): Load {
  const sum = (of: (code: Buffer) => number) => codes.reduce((all, code) => all + of(code), 0);
  return {
    files: codes.length,
    raw: sum((code) => code.length),
    gzip: sum((code) => gzipSync(code, { level: 9 }).length),
    brotli: sum((code) => brotliCompressSync(code).length),
  };
}

/** The two scripts that AR.js's own examples of placing by satellite load, as their packages hold them. */
const AFRAME_PAGE = [
  { packed: 'aframe@1.8.0', file: 'dist/aframe-v1.8.0.min.js' },
  { packed: '@ar-js-org/ar.js@3.4.8', file: 'aframe/build/aframe-ar-new-location-only.js' },
] as const;

/** From the npm registry, since nothing of ours needs them; undefined where it cannot be reached. */
function aframeWeight(): Load | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  const quiet: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] };
  try {
    const codes = AFRAME_PAGE.map(({ packed, file }) => {
      const archive = execFileSync('npm', ['pack', '--silent', packed], quiet).toString().trim();
      execFileSync('tar', ['xzf', archive, `package/${file}`], quiet);
      return readFileSync(join(folder, 'package', file));
    });
    return weight(codes);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function othersWeights(): Promise<readonly { readonly name: string; readonly load: Load | undefined }[]> {
  return [
    { name: 'beside it: locar + three, one box', load: await bundled(LOCAR_PAGE) },
    { name: 'beside it: A-Frame + AR.js, no content', load: aframeWeight() },
  ];
}
