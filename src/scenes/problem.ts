/** A problem in a file is a value, not an exception. */

/** Keys and indices from the root of the file to the place of the problem. */
export type Path = readonly (string | number)[];

export type Severity = 'error' | 'warning';

export interface Problem {
  readonly severity: Severity;
  /** Stable name of the rule: `unknown-key`, `not-json`, `duplicate-id`, … */
  readonly rule: string;
  readonly path: Path;
  /** `expected …, found …` with the cure; English. */
  readonly message: string;
}

/** `items[3].props.layers[0].thickness_m`; the root is an empty string. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** `scenes/x/scene.json items[3].props: expected …, found …` */
export function problemText(file: string, problem: Problem): string {
  const where = pathText(problem.path);
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  return `${file}${where ? ` ${where}` : ''}: ${kind}${problem.message}`;
}
