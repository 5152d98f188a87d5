/** Drawings as USDZ, for Quick Look: metres, y up. */
import type { Group } from 'three';
import { USDZExporter } from 'three/examples/jsm/exporters/USDZExporter.js';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'three/examples/jsm/libs/fflate.module.js';
import type { Drawing } from '../drawing/drawing.ts';
import { LANGUAGES, type Language, type LocalText, resolveText } from '../drawing/text.ts';
import { withLentPage } from './lent-page.ts';
import { type ModelOptions, withModel } from './model.ts';

/**
 * Words for people are `displayName` of their prims, in the first of `languages` that has any, and `customData` by
 * language. Of `options.name` letters, digits and underscores are kept.
 */
export function drawingAsUsdz(
  drawing: Drawing,
  options: ModelOptions,
  languages: readonly Language[] = LANGUAGES,
): Promise<Uint8Array> {
  return withModel(drawing, options, async (model) => {
    const words = wordsByName(model);
    const bytes = await withLentPage(() => new USDZExporter().parseAsync(model, { quickLookCompatible: true }));
    const files = unzipSync(bytes);
    const usda = strFromU8(files[MODEL] ?? new Uint8Array());
    return alignedZip({ ...files, [MODEL]: strToU8(withDisplayNames(usda, words, languages)) });
  });
}

const MODEL = 'model.usda';

/** Gives each node with words a name that the exporter keeps as it is. */
function wordsByName(model: Group): ReadonlyMap<string, LocalText> {
  const found = new Map<string, LocalText>();
  model.traverse((node) => {
    const words = node.userData.words as LocalText | undefined;
    if (!words) return;
    node.name = `${node.name.replaceAll(/[^A-Za-z0-9]/g, '')}_${found.size}`;
    if (/^\d/.test(node.name)) node.name = `_${node.name}`;
    found.set(node.name, words);
  });
  return found;
}

function withDisplayNames(usda: string, words: ReadonlyMap<string, LocalText>, order: readonly Language[]): string {
  return usda.replaceAll(/^(\s*)def Xform "(\w+)"$/gm, (line, indent: string, name: string) => {
    const text = words.get(name);
    if (!text) return line;
    const own = LANGUAGES.filter((language) => text[language] !== undefined);
    const shown = quoted(resolveText(text, order[0] ?? 'en', 'plain', order));
    const data = own.map((language) => `string ${language} = ${quoted(resolveText(text, language))}`);
    const lines = [`displayName = ${shown}`, 'customData = {', ...data.map((entry) => `\t${entry}`), '}'];
    return `${line} (\n${lines.map((entry) => `${indent}\t${entry}`).join('\n')}\n${indent})`;
  });
}

/** Strings of USDA know the escapes of JSON that one line of words can need. */
const quoted = (text: string): string => JSON.stringify(text.replaceAll('*', '').replaceAll(/\s+/g, ' '));

/** Stored, the model first, each file at a multiple of 64 bytes (USDZ specification, layout); the same every time. */
function alignedZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  let end = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const start = end + 30 + name.length + 4;
    const padding = new Uint8Array((64 - (start % 64)) % 64);
    zippable[name] = [bytes, { extra: { 12345: padding } }];
    end = start + padding.length + bytes.length;
  }
  return zipSync(zippable, { level: 0, mtime: '1980-01-01T12:00:00' });
}
