/** The street that is open, and its drawings: made once, when somebody first looks at one. */
import type { Drawing } from '../../drawing/drawing.ts';
import type { StreetContent } from '../../views/view.ts';
import type { Street } from '../telling.ts';

/** Rejects when what draws cannot be fetched. */
export async function contentOf(street: Street): Promise<StreetContent> {
  if (street.content) return street.content;
  const { streetContent } = await import('./content.ts');
  return streetContent(street.reading, street.placed, street.url);
}

export class DrawnStreet {
  street: Street | undefined;

  /** Rejects as {@link contentOf} does. */
  async draw(street: Street): Promise<StreetContent> {
    const content = await contentOf(street);
    // An editor may have saved another state meanwhile.
    if (this.street === street) this.street = { ...street, content };
    return content;
  }

  /** What an item looks like at rest; undefined for one that is not there. */
  async drawingOf(itemId: string): Promise<Drawing | undefined> {
    const content = this.street && (await this.draw(this.street));
    return content?.items.find(({ id }) => id === itemId)?.drawing;
  }
}
