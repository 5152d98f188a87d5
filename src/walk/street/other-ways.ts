/** Buttons from one way of looking at the street to the others; place, choice and language stay. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.ts';
import { type WordKey, wordsOf } from '../../ui/words.ts';
import type { Director } from '../director.ts';
import type { Visit } from '../visit.ts';
import type { Viewing } from './viewing.ts';

type Way = Viewing | 'list';

const WAYS: readonly { readonly way: Way; readonly label: WordKey; readonly sign: Parameters<typeof icon>[0] }[] = [
  { way: 'ar', label: 'inArSpace', sign: 'phone' },
  { way: 'camera', label: 'overCamera', sign: 'phone' },
  { way: 'simulator', label: 'lookAround3d', sign: 'walking' },
  { way: 'list', label: 'asList', sign: 'list' },
];

/**
 * On a phone; a desktop is never asked for its camera, and has its list beside the street.
 *
 * @param besides what has a button of its own already
 */
export function otherWays(
  director: Director,
  visit: Visit,
  besides?: Way,
  go: (way: Way) => unknown = (way) => director.switchTo(way),
): TemplateResult | typeof nothing {
  if (visit.device === 'desktop' || visit.view === 'opening') return nothing;
  const words = wordsOf(visit.language);
  const ways = WAYS.filter(({ way }) => way !== visit.view && way !== besides && (way !== 'ar' || visit.ar === 'yes'));
  return html`<section class="other-ways" aria-labelledby="other-ways">
    <h2 class="places" id="other-ways">${words.otherWays}</h2>
    <div class="ways">
      ${ways.map(
        ({ way, label, sign }) =>
          html`<button class="button" data-way=${way} @click=${() => go(way)}>${icon(sign, 22)} ${words[label]}</button>`,
      )}
    </div>
  </section>`;
}
