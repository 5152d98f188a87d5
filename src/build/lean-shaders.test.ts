import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import { leanShader, NEVER_DEFINED, NEVER_INCLUDED } from './lean-shaders.ts';

const root = dirname(createRequire(import.meta.url).resolve('@babylonjs/core/package.json'));

/** The texts that make up a shader, by file. */
function textsOf(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, /const shader = `([^`]*)`/.exec(code)?.[1] ?? '');
  for (const [, imported] of code.matchAll(/from "(\.\/[^"]+)"/g)) textsOf(resolve(dirname(file), imported!), found);
  return found;
}

/** What a preprocessor leaves of a text, its conditions worked out by JavaScript. */
function preprocessed(text: string, defined: ReadonlySet<string>): string {
  const kept: string[] = [];
  const stack: { taken: boolean; on: boolean }[] = [];
  const holds = (condition: string) => {
    const plain = condition
      .replace(/defined\s*\(?\s*([\w{}]+)\s*\)?/g, (_, name: string) => String(defined.has(name)))
      .replaceAll('{X}', '3')
      .replace(/\b(?!true|false)[A-Za-z_]\w*/g, '0');
    // One condition of Babylon's lacks its last bracket.
    const open = plain.split('(').length - plain.split(')').length;
    return Boolean(Function(`return ${plain}${')'.repeat(Math.max(0, open))}`)());
  };
  for (const line of text.split('\n')) {
    const [, directive, rest = ''] = /^\s*#(ifdef|ifndef|if|elif|else|endif)\b(.*)$/.exec(line) ?? [];
    const top = stack.at(-1);
    if (directive === 'ifdef' || directive === 'ifndef') {
      const on = defined.has(rest.trim()) === (directive === 'ifdef');
      stack.push({ taken: on, on });
    } else if (directive === 'if') {
      const on = holds(rest);
      stack.push({ taken: on, on });
    } else if (directive === 'elif' || directive === 'else') {
      top!.on = !top!.taken && (directive === 'else' || holds(rest));
      top!.taken ||= top!.on;
    } else if (directive === 'endif') stack.pop();
    else if (stack.every(({ on }) => on)) kept.push(line);
  }
  return kept.join('\n');
}

const texts = ['default.fragment.js', 'default.vertex.js'].flatMap((name) => [
  ...textsOf(resolve(root, 'Shaders', name)).values(),
]);

it('leaves the same shader for every choice of what may be defined', () => {
  const random = seededNumbers(20);
  let tried = 0;
  for (const text of texts) {
    const names = new Set([...text.matchAll(/\b[A-Z][A-Z0-9_]+(?:\{X\})?/g)].map(([name]) => name));
    const lean = leanShader(text);
    for (let i = 0; i < 40; i++) {
      const defined = new Set([...names].filter((name) => !NEVER_DEFINED.has(name) && random() < 0.5));
      expect(preprocessed(lean, defined)).toBe(preprocessed(text, defined));
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(1_000);
});

it('leaves no place that asks for a part that is left out as a whole', () => {
  const isAsked = (name: string) => (text: string) => text.includes(`#include<${name}>`);
  const lean = texts.map((text) => leanShader(text));
  for (const name of NEVER_INCLUDED) {
    expect(texts.some(isAsked(name))).toBe(true);
    expect(lean.some(isAsked(name))).toBe(false);
  }
});

it('leaves out what is never defined, and nothing where a condition does not close', () => {
  const never = new Set(['A']);
  expect(leanShader('#ifdef A\na\n#elif defined(B)\nb\n#else\nc\n#endif', never)).toBe(
    '#if defined(B)\nb\n#else\nc\n#endif',
  );
  expect(leanShader('#if defined(A) && N>2\na\n#endif\n#ifndef A\nb\n#else\nc\n#endif', never)).toBe('b');
  expect(leanShader('#if !(defined(A) || B==1)\na\n#endif', never)).toBe('#if !(defined(A) || B==1)\na\n#endif');
  expect(leanShader('#if NUM_BONE_INFLUENCERS>1\na\n#elif NUM_BONE_INFLUENCERS==0\nb\n#endif', never)).toBe(
    '#if NUM_BONE_INFLUENCERS==0\nb\n#endif',
  );
  expect(leanShader('#ifdef A\na', never)).toBe('#ifdef A\na');
});

it('makes the shader of most materials less than half as long', () => {
  const length = (all: readonly string[]) => all.reduce((sum, text) => sum + text.length, 0);
  expect(length(texts.map((text) => leanShader(text)))).toBeLessThan(0.5 * length(texts));
});
