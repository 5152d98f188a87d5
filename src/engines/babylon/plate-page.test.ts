import { describe, expect, it } from 'vitest';
import { buttonAt, layOutPage, PAGE_EM, TITLE_EM } from './plate-page.ts';

const widthOf = (line: string) => 0.5 * line.length;
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const PAGE = {
  title: `The first town hall ${words(8)}`,
  paragraphs: [words(90), '', words(40)],
  buttons: ['previous', 'next', 'close'].map((id) => ({ id, label: id })),
};

describe('a page on a plate in the world', () => {
  const layout = layOutPage(PAGE, widthOf);

  it('says every word, in lines that fit, one under the other', () => {
    expect(layout.lines.map(({ text }) => text).join(' ')).toBe(
      [PAGE.title, PAGE.paragraphs[0], PAGE.paragraphs[2]].join(' '),
    );
    for (const { text, x, isTitle } of layout.lines)
      expect(x + widthOf(text) * (isTitle ? TITLE_EM : 1)).toBeLessThanOrEqual(PAGE_EM);
    for (let i = 1; i < layout.lines.length; i++)
      expect(layout.lines[i]!.y - layout.lines[i - 1]!.y).toBeGreaterThan(1);
  });

  it('has its buttons beside one another under the words, within its edges', () => {
    const last = layout.lines.at(-1)!;
    layout.buttons.forEach(({ x, y, width, height }, i) => {
      expect(y).toBeGreaterThan(last.y + 1);
      expect(y + height).toBeLessThan(layout.height);
      expect(x + width).toBeLessThanOrEqual(PAGE_EM);
      const next = layout.buttons[i + 1];
      if (next) expect(next.x).toBeGreaterThan(x + width);
    });
  });

  it('knows which button is where', () => {
    for (const { id, x, y, width, height } of layout.buttons)
      expect(buttonAt(layout, x + width / 2, y + height / 2)).toBe(id);
    expect(buttonAt(layout, 1, 1)).toBeUndefined();
    const [first] = layout.buttons;
    expect(buttonAt(layout, first!.x + first!.width + 0.4, first!.y + 1)).toBeUndefined();
  });

  it('ends with its words where there is nothing to press', () => {
    const bare = layOutPage({ title: 'Step back', paragraphs: [], buttons: [] }, widthOf);
    expect(bare.height).toBeLessThan(5);
    expect(bare.buttons).toEqual([]);
  });
});
