/** JSON as this project's formatter leaves it: objects over several lines, lists of plain values on one if they fit. */

const WIDTH = 120;

/** Ends without a line break. `before`: how many characters stand before the value on its line; `after`: behind it. */
export function jsonText(value: unknown, indent = '', before = 0, after = 1): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const flat = flatText(value);
    if (flat !== undefined && before + flat.length + after <= WIDTH) return flat;
    const entries = value.map((entry) => `${deeper}${jsonText(entry, deeper, deeper.length)}`);
    return `[\n${entries.join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, inner]) => {
    const head = `${deeper}${JSON.stringify(key)}: `;
    return `${head}${jsonText(inner, deeper, head.length)}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

/** On one line; undefined when there is an object in it. */
function flatText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? undefined : JSON.stringify(value);
  const entries = value.map(flatText);
  return entries.includes(undefined) ? undefined : `[${entries.join(', ')}]`;
}
