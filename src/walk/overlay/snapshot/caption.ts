/** What stands under a picture that somebody takes along: what it shows, where, when, how sure that is and who says so. Pure. */
import type { Evidence } from '../../../drawing/drawing.ts';
import type { Language } from '../../../drawing/text.ts';

export interface CaptionFacts {
  readonly title: string;
  readonly street: string;
  readonly evidence: Evidence | undefined;
  /** How sure that is, in words. */
  readonly evidenceWords: string;
  readonly sources: readonly { readonly title: string; readonly author: string; readonly licence: string }[];
  /** Why the street itself is not in the picture, where it is not. */
  readonly ground: string;
}

export interface Caption {
  readonly title: string;
  readonly place: string;
  readonly evidence: string;
  /** Small print, a paragraph each. */
  readonly notes: readonly string[];
}

/** @param day by the visitor's calendar, as their language writes it */
export function captionOf(facts: CaptionFacts, day: string, sourceWord: string): Caption {
  const sources = facts.sources.map(({ title, author, licence }) =>
    [author ? `${author}: ${title}` : title, licence].filter(Boolean).join(', '),
  );
  const said = sources.length > 0 ? [`${sourceWord}: ${sources.join('; ')}`] : [];
  return {
    title: facts.title,
    place: [facts.street, day].filter(Boolean).join(' · '),
    evidence: facts.evidenceWords,
    notes: [...said, ...(facts.ground ? [facts.ground] : []), 'Katukerros'],
  };
}

export const dayText = (date: Date, language: Language): string =>
  date.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });

/** A text in lines that are not wider than told; a word that is wider stands alone. */
export function brokenLines(text: string, widest: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** `katukerros-first-town-hall-2026-11-21.png`: letters that every system takes. */
export const fileName = (itemId: string, date: Date): string =>
  `katukerros-${itemId.replaceAll(/[^a-z0-9-]/g, '')}-${date.toISOString().slice(0, 10)}.png`;
