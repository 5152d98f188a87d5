/** Whether to offer an item for the visitor's own table: only where the phone has a viewer for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../drawing/text.ts';
import type { Director } from '../director.ts';
import type { Street } from '../telling.ts';

/** iPhones and iPads; elsewhere nothing of this is fetched. */
const hasQuickLook = (): boolean => {
  try {
    return document.createElement('a').relList.supports('ar');
  } catch {
    return false;
  }
};

let isOffered: boolean | undefined;
const items = new WeakMap<Street['scene'], Map<string, object>>();

export function tableOffer(
  director: Director,
  street: Street,
  itemId: string,
  language: Language,
): TemplateResult | typeof nothing {
  isOffered ??= hasQuickLook();
  if (!isOffered) return nothing;
  void import('./on-table.ts').catch((error: unknown) => console.warn('nothing for the table:', error));
  return html`<on-table .item=${itemFor(director, street, itemId)} .language=${language}></on-table>`;
}

/** The same object while the scene is: a new one would drop a model that is made. */
function itemFor({ drawn }: Director, { scene, reading, url }: Street, id: string): object {
  const known = items.get(scene) ?? new Map<string, object>();
  items.set(scene, known);
  const item = known.get(id) ?? {
    id,
    title: reading.items.find((item) => item.id === id)?.title ?? {},
    languages: scene.languages,
    drawing: () => drawn.drawingOf(id),
    assetUrl: (src: string) => new URL(src, url).href,
  };
  known.set(id, item);
  return item;
}
