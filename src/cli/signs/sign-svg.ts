/** One A5 sign: what is here in each language, a code that opens it, and its address in letters. Black on white, millimetres. */
import { encode } from 'uqr';
import { fitted, linesOf, textWidth } from './letters.ts';

export interface Sign {
  /** One for each language, the street's own first. */
  readonly titles: readonly string[];
  /** What kind of thing it is, in the same order. */
  readonly kinds: readonly string[];
  /** What the code does, in the same order. */
  readonly calls: readonly string[];
  readonly address: string;
}

export const PAGE = { width: 148, height: 210, margin: 12 };
/** With its quiet zone. */
export const CODE = { left: 33, top: 88, size: 82 };
/** Modules of white around a code, as ISO/IEC 18004 wants. */
const QUIET = 4;
const WIDTH = PAGE.width - 2 * PAGE.margin;
const CALL_SIZE = 4.4;
const ADDRESS_SIZE = 3.6;
const LEADING = 1.25;

/** Throws when the address is too long for a code (beyond 1 600 letters). */
export function signSvg({ titles, kinds, calls, address }: Sign): string {
  const [first = '', ...others] = titles;
  const block: Line[] = [
    ...linesIn(fitted(first, [10, 9, 8, 7], WIDTH, 2), 'bold'),
    ...others.flatMap((title) => linesIn(fitted(title, [5.5, 5, 4.4], WIDTH, 2), 'bold')),
    ...linesIn(fitted([...new Set(kinds)].join(' · '), [4, 3.6], WIDTH, 2), 'normal'),
  ];
  const foot: Line[] = [
    ...calls.flatMap((call) => linesIn(fitted(call, [CALL_SIZE, 4, 3.6], WIDTH, 1), 'bold')),
    ...addressLines(address).map((text) => ({ text, size: ADDRESS_SIZE, weight: 'normal' as const })),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="148mm" height="210mm" viewBox="0 0 148 210">
<title>${escaped(first)}</title>
<rect width="148" height="210" fill="#fff"/>
${pin}
<g font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" text-anchor="middle">
${stacked(block, 26)}
${stacked(foot, CODE.top + CODE.size + 1)}
</g>
${code(address)}
</svg>
`;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 'bold' | 'normal';
}

const linesIn = ({ size, lines }: ReturnType<typeof fitted>, weight: Line['weight']): readonly Line[] =>
  lines.map((text) => ({ text, size, weight }));

/** One under the other, from `top` down. */
function stacked(lines: readonly Line[], top: number): string {
  let y = top;
  return lines
    .map(({ text, size, weight }) => {
      y += size * LEADING;
      const base = (y - 0.25 * size).toFixed(2);
      return `<text x="74" y="${base}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;
    })
    .join('\n');
}

/** Broken where a reader expects it: before what the address asks for. */
function addressLines(address: string): readonly string[] {
  const lines: string[] = [];
  for (const part of address.split(/(?=[?&])/)) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && textWidth(longer, ADDRESS_SIZE) <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(...linesOf(part, ADDRESS_SIZE, WIDTH));
  }
  return lines;
}

const pin =
  '<path d="M74 26c5-6 7.300-9.500 7.300-13a7.300 7.300 0 0 0-14.600 0C66.700 16.500 69 20 74 26z"/>' +
  '<circle cx="74" cy="13" r="2.600" fill="#fff"/>';

/** Runs of black modules, row by row. A quarter of the code may be dirty or torn (level Q). */
function code(address: string): string {
  const { data, size } = encode(address, { ecc: 'Q', boostEcc: false, border: QUIET });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  const scale = CODE.size / size;
  return (
    `<rect x="${CODE.left}" y="${CODE.top}" width="${CODE.size}" height="${CODE.size}" fill="#fff"/>\n` +
    `<path data-modules="${size}" transform="translate(${CODE.left} ${CODE.top}) scale(${scale.toFixed(5)})" ` +
    `shape-rendering="crispEdges" d="${runs.join('')}"/>`
  );
}

/** Scene texts are letters, never markup. Control characters have no place in XML at all. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
