/** One check of the pilot scene by a program that has just started; prints the milliseconds of processor time it took. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSceneFile } from '../../src/cli/check-scene-file.ts';
import { inFileOrder } from '../../src/scenes/text-place.ts';

const PILOT = resolve(fileURLToPath(new URL('../..', import.meta.url)), 'scenes/hameenkatu/scene.json');

const before = process.cpuUsage();
for (const { text, problems } of checkSceneFile(PILOT)) inFileOrder(text, problems);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1_000);
