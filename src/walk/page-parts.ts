/** Pieces that more than one face of the page shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { ItemCard } from '../ui/item-card.ts';
import '../ui/item-list.ts';
import type { ItemList } from '../ui/item-list.ts';
import '../ui/language-switch.ts';
import '../ui/notice-bar.ts';
import type { NoticeModel } from '../ui/notice-bar.ts';
import { wordsOf } from '../ui/words.ts';
import { addressWith } from './address.ts';
import { loadedCard } from './card/loaded-card.ts';
import type { Director } from './director.ts';
import { type NoticeWords, noticeWords, type WayOn } from './notice-words.ts';
import { FIRST_SETTINGS, type Settings } from './settings/settings.ts';
import { listEntries, type Street, streetEntries } from './telling.ts';
import type { Notice, Visit } from './visit.ts';

export function languageSwitch(director: Director, visit: Visit): TemplateResult {
  const { language, level, preferences, settingsShown } = visit;
  return html`<language-switch
      .language=${language}
      .level=${level}
      .largeText=${preferences.textSize !== 'normal'}
      .settingsShown=${settingsShown}
      .onLanguage=${(chosen: Language) => director.settings.speak(chosen, level)}
      .onLevel=${(chosen: ReadingLevel) => director.settings.speak(language, chosen)}
      .onLargeText=${(large: boolean) => director.settings.prefer({ textSize: large ? 'large' : 'normal' })}
      .onSettings=${() => director.settings.show(!settingsShown)}
    ></language-switch>
    ${settingsShown ? settings(director, visit) : nothing}`;
}

/** What shows them is fetched when they are asked for. */
const settings = (director: Director, { language, level, preferences }: Visit): TemplateResult =>
  html`<settings-panel
    .settings=${{ ...preferences, level }}
    .language=${language}
    .canVibrate=${'vibrate' in navigator}
    .onSet=${({ level: chosen, ...changed }: Partial<Settings>) => {
      if (chosen) void director.settings.speak(language, chosen);
      else director.settings.prefer(changed);
    }}
    .onReset=${() => {
      const { language: _, level: first, ...rest } = FIRST_SETTINGS;
      director.settings.prefer(rest);
      void director.settings.speak(language, first);
    }}
    .onClose=${() => director.settings.show(false)}
  ></settings-panel>`;

/** The card of what is chosen, else the list. */
export function panel(director: Director, street: Street, visit: Visit): TemplateResult | typeof nothing {
  const { language } = visit;
  const card = visit.selection && loadedCard()?.chosenCard(director, street, visit);
  if (card) return card;
  const entries = listEntries(street, visit);
  const words = wordsOf(language);
  return html`<h2 class="places" id="places">${words.places}</h2>
    ${
      entries.length === 0
        ? html`<p>${words.noPlaces}</p>`
        : html`<item-list
            .entries=${entries}
            .language=${language}
            .onChoose=${(itemId: string) => director.choice.select({ itemId })}
          ></item-list>`
    }`;
}

/** Other streets, under the list of this one's places. What shows them is fetched with them. */
export function otherStreets(visit: Visit): TemplateResult | typeof nothing {
  if (!visit.nearby || !visit.whereabouts || visit.selection) return nothing;
  return html`<near-streets
    .entries=${streetEntries(visit, location.href)}
    .isIncomplete=${visit.nearby.isIncomplete}
    .language=${visit.language}
  ></near-streets>`;
}

/** Reading goes on where the visitor's own step led: at the card's title, or back at the place in the list. */
export async function moveFocus(
  root: ParentNode,
  before: Visit | undefined,
  now: Visit,
  scrollAlong = () => root.querySelector('.scroll')?.scrollTo({ top: 0 }),
): Promise<void> {
  const [was, is] = [before?.selection?.itemId, now.selection?.itemId];
  // A card that the address asked for is not the visitor's own step.
  if (before?.phase.kind !== 'ready' || was === is) return;
  const card = root.querySelector<ItemCard>('item-card');
  const list = root.querySelector<ItemList>('item-list');
  await (is ? card : list)?.updateComplete;
  scrollAlong();
  if (is) card?.focus();
  else if (was) list?.focusItem(was);
}

export function notices(director: Director, visit: Visit): TemplateResult {
  const models = visit.notices.map((notice): NoticeModel => {
    const { text, ways, urgent } = noticeWords(notice, visit.language);
    return { text, urgent, ways: ways.map((way) => ({ ...way, take: () => takeWay(director, notice, way.way) })) };
  });
  return html`<notice-bar .notices=${models}></notice-bar>`;
}

function takeWay(director: Director, notice: Notice, way: WayOn): void {
  if (way === 'reload') location.reload();
  director.dismiss(notice);
  if (way === 'leave') void director.leave();
  if (way === 'look-around') void director.switchTo('simulator');
  if (way === 'renew') director.renew();
  if (way !== 'again' || !('wanted' in notice)) return;
  if (notice.kind === 'refused' && notice.reason === 'engine-not-loaded') void director.loadAnew(notice);
  else void (notice.wanted === 'place' ? director.showHowFar() : director.open(notice.wanted));
}

export const aboutLink = ({ language }: Visit): TemplateResult =>
  html`<a class="about" href="./about/?lang=${language}">${wordsOf(language).about}</a>`;

/** Before there is a street, and when there is none. */
export function shell(director: Director, visit: Visit, { text, ways, urgent }: NoticeWords): TemplateResult {
  const words = wordsOf(visit.language);
  return html`<div class="front">
    <div class="map"></div>
    <main class="column">
      ${languageSwitch(director, visit)}
      <h1>${words.appName}</h1>
      <p class="large" role=${urgent ? 'alert' : 'status'} data-state=${visit.phase.kind}>${text}</p>
      ${
        ways.length > 0
          ? html`<div class="ways">
              ${ways.map(
                ({ way, label }, i) =>
                  html`<button class="button ${i === 0 ? 'primary' : ''}" data-way=${way} @click=${() => goOn(way)}>
                    ${label}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <footer>${aboutLink(visit)}</footer>
    </main>
    ${notices(director, visit)}
  </div>`;
}

function goOn(way: WayOn): void {
  if (way === 'first-street') location.assign(addressWith(location.href, { scene: undefined, item: undefined }));
  else location.reload();
}
