/** A page of words for a plate in the world, broken into lines, with buttons under them. Pure; lengths in heights of a letter (em). */
import { LINE_EM, plainWords } from './label-text.ts';

/** What a plate in the world says, and what can be pressed on it. */
export interface BoardPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
}

export interface PlacedLine {
  readonly text: string;
  /** From the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly isTitle: boolean;
}

export interface PlacedButton {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly buttons: readonly PlacedButton[];
}

export const PAGE_EM = 30;
export const TITLE_EM = 1.4;
const MARGIN = 1.2;
const GAP = 0.8;
/** Large enough for a hand that is not steady: 9 cm where letters are 2.6 cm high. */
const BUTTON = 3.4;

/** @param widthOf width of a line as told, in letters of 1 em */
export function layOutPage(page: BoardPage, widthOf: (line: string, isTitle: boolean) => number): PageLayout {
  const room = PAGE_EM - 2 * MARGIN;
  const lines: PlacedLine[] = [];
  let y = MARGIN;
  const set = (text: string, isTitle: boolean) => {
    const size = isTitle ? TITLE_EM : 1;
    for (const line of broken(plainWords(text), room, (words) => size * widthOf(words, isTitle))) {
      lines.push({ text: line, x: MARGIN, y, isTitle });
      y += size * LINE_EM;
    }
    y += GAP;
  };
  set(page.title, true);
  for (const paragraph of page.paragraphs) if (paragraph) set(paragraph, false);
  const count = page.buttons.length;
  const width = count > 0 ? (room - (count - 1) * GAP) / count : 0;
  const buttons = page.buttons.map(({ id, label }, i) => ({
    id,
    label,
    x: MARGIN + i * (width + GAP),
    y,
    width,
    height: BUTTON,
  }));
  const height = count > 0 ? y + BUTTON + MARGIN : y - GAP + MARGIN;
  return { width: PAGE_EM, height, lines, buttons };
}

function broken(text: string, widest: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The button at a place of the page, from the left and from the top. */
export const buttonAt = ({ buttons }: PageLayout, x: number, y: number): string | undefined =>
  buttons.find((b) => x >= b.x && x <= b.x + b.width && y >= b.y && y <= b.y + b.height)?.id;
