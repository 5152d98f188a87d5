/** The rules beyond the schema, from the files they stand in: what each says of itself, and the names it gives problems. */

export interface RuleSource {
  /** `far-from-origin.ts` */
  readonly name: string;
  readonly text: string;
}

/** One line for each rule: files without a `Rule` that names problems of its own are left out. */
export function ruleTable(sources: readonly RuleSource[]): string {
  const lines = sources.flatMap(({ name, text }) => {
    const rule = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+(?: =\s*\(.*\))?: Rule\b/.exec(text);
    const problems = problemsIn(text);
    if (!rule || problems.length === 0) return [];
    const meaning = (rule[1] ?? '').replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
    return [`| \`${name.replace(/\.ts$/, '')}\` | ${problems.join('<br>')} | ${meaning.replaceAll('|', '\\|')} |`];
  });
  return ['| rule | problems | what it asks |', '| --- | --- | --- |', ...lines].join('\n');
}

/** One line for each content type that has checks of its own; `name` is the type. */
export function contentCheckTable(sources: readonly RuleSource[]): string {
  const lines = sources.map(({ name, text }) => {
    const problems = [...text.matchAll(/\b(warning|error)\(\s*'([a-z-]+)'/g)].map(
      ([, kind, rule]) => `${kind} \`${rule}\``,
    );
    const meaning = (/^\/\*\*((?:(?!\*\/)[\s\S])*)\*\//.exec(text)?.[1] ?? '').replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
    return `| \`${name}\` | ${[...new Set(problems)].join('<br>')} | ${meaning.replaceAll('|', '\\|')} |`;
  });
  return ['| content type | problems | what it asks |', '| --- | --- | --- |', ...lines].join('\n');
}

/** `error duplicate-id`, in the order of the file. */
function problemsIn(text: string): readonly string[] {
  const found = text.matchAll(/problemAt\(\s*'(error|warning)',\s*'([a-z-]+)'/g);
  return [...new Set([...found].map(([, severity, name]) => `${severity} \`${name}\``))];
}
