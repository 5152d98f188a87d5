/** Words in a drawing that cannot break lines by itself. Lengths in millimetres. */

/** Round a printed page. */
export const MARGIN = 13;

/** What is text stays text; characters that XML does not know, and marks of emphasis, are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, ' ')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Widths of letters in shares of the font's size, a little above those of Arial and its kin; bold is wider. */
const NARROW = /[ijlIft.,:;'’!|()[\]·]/;
const WIDE = /[mwMW@%—…]/;
const BROAD = /[A-ZÅÄÖ0-9&+<>=~#–-]/;
const BOLD = 1.08;

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.36;
  if (letter === ' ') return 0.3;
  if (WIDE.test(letter)) return 0.97;
  if ((letter.codePointAt(0) ?? 0) > 0x2e7f) return 1.05;
  return BROAD.test(letter) ? 0.74 : 0.6;
}

/** Never less than a common sans-serif font needs. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (bold ? BOLD : 1);

/** Lines that fit; a word that is too long for a line is cut. No line for no text. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => textWidth(words, size, bold) <= width;
  for (const word of text.replaceAll('*', '').trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Attributes for who reads the drawing back. */
  readonly marks?: string;
}

/** One line; `y` is its base line. */
export function textAt(x: number, y: number, words: string, { size, bold, anchor = 'start', marks = '' }: TextStyle) {
  const weight = bold ? ' font-weight="700"' : '';
  const where = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${weight}${where}${marks}>${escaped(words)}</text>`;
}

/** Thousandths of a millimetre are enough for any printer. */
export const short = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);
