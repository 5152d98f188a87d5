/** A scene's text with its `*emphasis*`, as text nodes: whatever stands there, it is never markup. */
import { html, type TemplateResult } from 'lit';

export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

/** A lone asterisk stays one. */
export function runsOf(text: string): Run[] {
  return text
    .split(/(\*[^*\n]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\*[^*\n]+\*$/.test(piece) ? { text: piece.slice(1, -1), strong: true } : { text: piece, strong: false },
    );
}

export const emphasised = (text: string): TemplateResult =>
  html`${runsOf(text).map(({ text: words, strong }) => (strong ? html`<em>${words}</em>` : words))}`;
