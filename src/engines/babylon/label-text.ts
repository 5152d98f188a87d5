/** How the words of a label are broken into lines and what room they take, in heights of a letter (em). */
export interface LabelText {
  readonly text: string;
  readonly plate: 'plain' | 'title' | 'warn';
}

export interface LabelLayout {
  readonly lines: readonly string[];
  readonly width_em: number;
  readonly height_em: number;
}

export const LINE_EM = 1.24;
export const PADDING_EM = { side: 0.62, top: 0.36 } as const;
/** Room at the left for the bar of a title and the sign of a warning. */
export const BAR_EM = { plain: 0, title: 0.18, warn: 1.05 } as const;
const WIDEST_EM = 15;

/** Emphasis of the scene format (`*word*`) is not shown on plates. */
export const plainWords = (text: string): string => text.replaceAll('*', '');

/** @param widthOf width of a line of text, em */
export function layOut({ text, plate }: LabelText, widthOf: (line: string) => number): LabelLayout {
  const lines: string[] = [];
  for (const word of plainWords(text).split(/[ \n]+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= WIDEST_EM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const widest = Math.max(...lines.map(widthOf), 0.5);
  return {
    lines,
    width_em: widest + 2 * PADDING_EM.side + BAR_EM[plate],
    height_em: lines.length * LINE_EM + 2 * PADDING_EM.top,
  };
}
