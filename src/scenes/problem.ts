/** A problem in a file is a value, not an exception, and its sentence is data until somebody says in which language. */
import { quotedText } from './quoted-text.ts';
import type { Template } from './template.ts';

/** Keys and indices from the root of the file to the place of the problem. */
export type Path = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** What fills a gap: a value of the file as it is to be shown, or words that have other languages too. */
type Filling = string | number | Phrase;

/**
 * A sentence or a part of one: English words with named gaps, `expected {expected}, found {found}`, and what fills
 * them. The English words are the key under which `problem-words.ts` has the other languages.
 */
export interface Phrase {
  readonly words: Template;
  readonly gaps?: Readonly<Record<string, Filling>>;
}

type GapsIn<Words extends string> = Words extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsIn<Rest> : never;
type Fillings<Words extends string> = [GapsIn<Words>] extends [never]
  ? []
  : [gaps: Readonly<Record<GapsIn<Words>, Filling>>];

/** A phrase with every one of its gaps filled: the compiler sees to it. */
export const phrase = <Words extends Template>(words: Words, ...[gaps]: Fillings<Words>): Phrase =>
  gaps ? { words, gaps } : { words };

export interface Problem {
  readonly severity: Severity;
  /** Stable name of the rule: `unknown-key`, `not-json`, `duplicate-id`, … */
  readonly rule: string;
  readonly path: Path;
  /** `expected …, found …` with the cure; English. */
  readonly message: string;
  /** The same before it was put into words. */
  readonly said: Phrase;
  /** Where in the text, in UTF-16 units from 0, when the path alone does not lead there. */
  readonly offset?: number;
}

/** Fills the gaps. `inLanguage` gives the words for the English ones. Fillings are not searched for gaps again. */
export function sayPhrase({ words, gaps }: Phrase, inLanguage: (words: Template) => string = (same) => same): string {
  return inLanguage(words).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const filling = gaps?.[name];
    if (filling === undefined) return gap;
    return typeof filling === 'object' ? sayPhrase(filling, inLanguage) : String(filling);
  });
}

export const problemAt = (severity: Severity, rule: string, path: Path, said: Phrase): Problem => ({
  severity,
  rule,
  path,
  message: sayPhrase(said),
  said,
});

export const saidError = (rule: string, path: Path, said: Phrase): Problem => problemAt('error', rule, path, said);

/** `items[3].props.layers[0].thickness_m`; the root is an empty string. A key that is no plain word stands in quotes. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w$-]{1,60}$/.test(key)) return `${text}[${quotedText(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** `scenes/x/scene.json items[3].props: expected …, found …` */
export function problemText(file: string, problem: Problem): string {
  const where = pathText(problem.path);
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  return `${file}${where ? ` ${where}` : ''}: ${kind}${problem.message}`;
}
