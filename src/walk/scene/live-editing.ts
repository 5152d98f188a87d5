/**
 * While `npm start` runs: what an editor saves shows in the open page within a second, where the visitor stands.
 * With an error in the file the last good state stays, and a panel tells the problems; a click opens the file there.
 * Never in the built pages.
 */
import type { Telling } from '../../scenes/content-type.ts';
import { type Problem, pathText } from '../../scenes/problem.ts';
import { placeFinder } from '../../scenes/text-place.ts';
import type { Director } from '../director.ts';
import './live-editing.css';
import { readAnyVersion } from './load-scene.ts';

interface Saved {
  /** Below the folder of scenes, with slashes. */
  readonly path: string;
  /** On the disk of the server. */
  readonly file: string;
}

type HotContext = NonNullable<ImportMeta['hot']>;

/** Editors write a file in several steps. */
const SETTLE_MS = 80;

export function followEdits(director: Director, sceneUrl: string, tellings: readonly Telling[], hot: HotContext): void {
  const folder = new URL('.', sceneUrl).pathname;
  let timer: ReturnType<typeof setTimeout> | undefined;
  hot.on('katukerros:scene-saved', ({ path, file }: Saved) => {
    const address = new URL(`scenes/${path}`, document.baseURI).pathname;
    if (!address.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void takeIn(director, sceneUrl, tellings, file), SETTLE_MS);
  });
}

async function takeIn(director: Director, sceneUrl: string, tellings: readonly Telling[], file: string): Promise<void> {
  const response = await fetch(sceneUrl, { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return;
  const text = await response.text();
  const loaded = await readAnyVersion(text, sceneUrl, tellings);
  const { problems } = 'failed' in loaded ? loaded : loaded.reading;
  const errors = problems.filter(({ severity }) => severity === 'error');
  showProblems(errors, text, file);
  if (!('failed' in loaded) && errors.length === 0) await director.replaceStreet(loaded);
}

/** The panel goes when there is nothing to tell. */
function showProblems(problems: readonly Problem[], text: string, file: string): void {
  document.getElementById('scene-problems')?.remove();
  if (problems.length === 0) return;
  const panel = document.createElement('section');
  panel.id = 'scene-problems';
  panel.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = `The file has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}. The street shows its last good state.`;
  const list = document.createElement('ul');
  const find = placeFinder(text);
  for (const problem of problems) list.append(entryOf(problem, find(problem.path), file));
  panel.append(title, list);
  document.body.append(panel);
}

function entryOf(problem: Problem, { line, column }: { line: number; column: number }, file: string): HTMLElement {
  const open = document.createElement('button');
  open.textContent = `${line}:${column} ${pathText(problem.path)}: ${problem.message}`;
  open.title = 'Open in the editor';
  open.addEventListener('click', () => {
    // The dev server knows the editor that is running, where the platform lets it.
    void fetch(`/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`);
  });
  const entry = document.createElement('li');
  entry.append(open);
  return entry;
}
