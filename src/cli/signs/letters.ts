/** How wide letters are, so that words on a sign can be broken and sized before anything draws them. */

/** Thousandths of the size; Helvetica Bold by Adobe's font metrics, wider than the regular and than most sans-serifs. */
const WIDTHS: Readonly<Record<string, number>> = {};
const BY_WIDTH: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./Iijl',
  333: '!()-:;ft',
  389: '*r',
  500: 'z',
  556: '$0123456789Jacekosvxy#_–',
  584: '+<=>',
  611: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  975: '@',
};
for (const [width, letters] of Object.entries(BY_WIDTH)) {
  for (const letter of letters) (WIDTHS as Record<string, number>)[letter] = Number(width);
}
/** For letters of other alphabets. */
const WIDEST = 1_000;

/** In the unit of `size`; accents do not make a letter wider. */
export const textWidth = (text: string, size: number): number =>
  [...text.normalize('NFD')]
    .filter((letter) => !/\p{M}/u.test(letter))
    .reduce((sum, letter) => sum + (WIDTHS[letter] ?? WIDEST), 0) *
  (size / 1_000);

/** Broken between words; a word longer than a line is broken where the line ends. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && textWidth(line + letter, size) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** At the largest of `sizes` that needs no more than `most` lines; at the smallest, what is over is left out with an ellipsis. */
export function fitted(
  text: string,
  sizes: readonly number[],
  width: number,
  most: number,
): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    const lines = linesOf(text, size, width);
    if (lines.length <= most) return { size, lines };
  }
  const size = sizes.at(-1)!;
  const lines = linesOf(text, size, width).slice(0, most);
  let last = lines.at(-1) ?? '';
  while (last !== '' && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  return { size, lines: [...lines.slice(0, -1), `${last.trimEnd()}…`] };
}
