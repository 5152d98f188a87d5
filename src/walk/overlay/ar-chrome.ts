/** What lies over the camera picture: the street has the page to itself, and what is needed lies within the thumb's reach. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arrowIcon, icon, typeIcon } from '../../ui/icons.ts';
import { distanceText, wayText } from '../../ui/wayfinding.ts';
import { wordsOf } from '../../ui/words.ts';
import type { Director } from '../director.ts';
import { exactPanel } from '../exactness/exact-chrome.ts';
import type { ExactGuide } from '../exactness/guide.ts';
import { languageSwitch, notices, otherStreets, panel } from '../page-parts.ts';
import { otherWays } from '../street/other-ways.ts';
import { listEntries, type Street, streetWords } from '../telling.ts';
import type { Visit } from '../visit.ts';
import './bottom-sheet.ts';
import './edge-arrow.ts';
import './keep-picture.ts';
import type { Pointing } from './pointing.ts';
import { type Safety, safetyNotice } from './safety.ts';
import { heightFor } from './sheet-heights.ts';
import { overlayWordsOf } from './words.ts';

export interface Face {
  readonly director: Director;
  readonly guide: ExactGuide;
  readonly street: Street;
  readonly visit: Visit;
  readonly pointing: Pointing;
  readonly safety: Safety;
  readonly accuracy: TemplateResult;
}

export function arChrome(face: Face): TemplateResult {
  const { director, guide, street, visit, safety } = face;
  const isOpen = visit.listShown || visit.selection !== undefined;
  const isExact = visit.exact?.step !== undefined;
  return html`<main class="chrome ar ${isExact ? 'exact' : ''} ${visit.isWalking ? 'walking' : ''}">
    <h1 class="unseen">${streetWords(street, visit).title}</h1>
    <div class="head">${safetyNotice(safety, visit)} ${notices(director, visit)}</div>
    <div class="gap" data-free>${isExact || isOpen || visit.isWalking ? nothing : arrows(face)}</div>
    ${isExact ? exactPanel(director, guide, street, visit) : isOpen ? sheet(face) : nothing}
    ${isExact || (isOpen && !visit.isWalking) ? nothing : thumb(face)}
  </main>`;
}

function arrows({ director, street, visit, pointing }: Face): TemplateResult {
  const entries = listEntries(street, visit);
  const { toSee } = overlayWordsOf(visit.language);
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);
  const label = (id: string, distance_m: number) => {
    const entry = entryOf(id);
    const way = entry?.way ? wayText(entry.way, visit.language) : distanceText(distance_m, visit.language);
    return `${toSee} ${entry?.title ?? id}, ${way}`;
  };
  return html`${repeat(
    pointing.arrows,
    ({ id }) => id,
    ({ id, x, y, turnDeg, distance_m }) =>
      html`<edge-arrow
        data-arrow=${id}
        .x=${x}
        .y=${y}
        .turnDeg=${turnDeg}
        .type=${entryOf(id)?.type ?? ''}
        .label=${label(id, distance_m)}
        .onChoose=${() => director.choice.select({ itemId: id })}
      ></edge-arrow>`,
  )}`;
}

function sheet({ director, street, visit, pointing }: Face): TemplateResult {
  const hide = () => {
    director.choice.select(undefined);
    director.showList(false);
  };
  return html`<bottom-sheet
    .language=${visit.language}
    .first=${pointing.heightOf(visit.selection?.itemId, (thing) => heightFor(thing?.at, visit.whereabouts))}
    .onClose=${hide}
  >
    <div class="scroll">${panel(director, street, visit)} ${otherStreets(visit)}
      ${visit.selection ? nothing : otherWays(director, visit)} ${languageSwitch(director, visit)}</div>
  </bottom-sheet>`;
}

/** What is ahead, and under it a row of buttons: the list under the thumb, leaving farthest from it. */
function thumb(face: Face): TemplateResult {
  const { director, street, visit, accuracy } = face;
  const words = wordsOf(visit.language);
  return html`<div class="thumb">
    <div class="row ahead">${nearest(face)} ${visit.isWalking ? nothing : keepButton(director, street, visit)}</div>
    <div class="row">
      <button class="button plate round" data-action="leave" aria-label=${words.leave} title=${words.leave}
        @click=${() => director.leave()}>${icon('leave', 26)}</button>
      ${accuracy}
      <button class="button plate round named" data-action="list" @click=${() => director.showList(true)}>
        ${icon('list', 24)} <span>${words.list}</span>
      </button>
    </div>
  </div>`;
}

/** What makes the picture is fetched when it is first wanted. */
export function keepButton(director: Director, street: Street, visit: Visit): TemplateResult | typeof nothing {
  const { takeStill } = director;
  if (!takeStill) return nothing;
  const keep = async () => {
    const [{ keepPicture }, still] = await Promise.all([import('./snapshot/keep.ts'), takeStill()]);
    return keepPicture(street, visit, still, overlayWordsOf(visit.language).noGround);
  };
  return html`<keep-picture .language=${visit.language} .onKeep=${keep}></keep-picture>`;
}

/** The nearest place and which way it lies, one tap from its words. */
function nearest({ director, street, visit }: Face): TemplateResult {
  const near = listEntries(street, visit).find(({ isNearest }) => isNearest);
  if (!near?.way) return html`<p class="plate near">${wordsOf(visit.language).lookAround}</p>`;
  return html`<button class="plate near" data-item=${near.id} @click=${() => director.choice.select({ itemId: near.id })}>
    ${near.way.turnDeg === undefined ? typeIcon(near.type, 34) : arrowIcon(near.way.turnDeg, 38)}
    <span><strong>${near.title}</strong>${wayText(near.way, visit.language)}</span>
  </button>`;
}
