/** The list as a page of its own: the way in on a phone, and where every visitor can read everything. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/icons.ts';
import { accuracyText } from '../ui/wayfinding.ts';
import { wordsOf } from '../ui/words.ts';
import type { Director } from './director.ts';
import { guideOf } from './guide/loaded-guide.ts';
import { aboutLink, languageSwitch, notices, otherStreets, panel } from './page-parts.ts';
import { goIn } from './preflight/way-in.ts';
import { otherWays } from './street/other-ways.ts';
import { type Street, streetWords } from './telling.ts';
import type { Visit } from './visit.ts';

export function frontPage(director: Director, street: Street, visit: Visit): TemplateResult {
  const isReading = visit.selection !== undefined;
  return html`<div class="front">
    ${isReading ? nothing : map(street, visit)}
    <main class="column">
      ${languageSwitch(director, visit)}
      ${
        isReading ? html`<h1 class="unseen">${streetWords(street, visit).title}</h1>` : welcome(director, street, visit)
      }
      ${panel(director, street, visit)}
      ${isReading ? wayIn(director, visit) : below(director, visit)}
      <footer>${aboutLink(visit)}</footer>
    </main>
    ${notices(director, visit)}
  </div>`;
}

/** What is not needed at first sight. */
const below = (director: Director, visit: Visit): TemplateResult =>
  html`${howFar(director, visit)} ${waysOn(director, visit)} ${otherStreets(visit)} ${director.along ?? nothing}`;

/** Its room is kept until it is there. */
function map(street: Street, visit: Visit): TemplateResult {
  const guide = guideOf(street);
  return html`<div class="map">
    ${guide ? html`<street-map .model=${guide.mapIn(visit)} .visitor=${guide.visitorIn(visit)}></street-map>` : nothing}
  </div>`;
}

function welcome(director: Director, street: Street, visit: Visit): TemplateResult {
  const { title, summary } = streetWords(street, visit);
  return html`<header class="welcome">
      <h1>${title}</h1>
      <p>${summary}</p>
    </header>
    ${wayIn(director, visit)}`;
}

function wayIn(director: Director, visit: Visit): TemplateResult {
  const words = wordsOf(visit.language);
  if (visit.view === 'opening') {
    return html`<div class="way-in" role="status">
      <p class="opening large">${words.opening}</p>
      <p class="soft">${words.openingPermissions}</p>
    </div>`;
  }
  if (visit.device === 'desktop') {
    return html`<div class="way-in">
      <button class="button primary big" data-action="open-simulator" @click=${() => director.open('simulator')}>
        ${icon('walking', 28)} ${words.openSimulator}
      </button>
      <p class="soft">${words.openSimulatorHint}</p>
    </div>`;
  }
  const isKnown = visit.ar !== 'unknown';
  const wanted = visit.ar === 'no' ? 'camera' : 'ar';
  const [label, hint] = wanted === 'ar' ? [words.openAr, words.openArHint] : [words.openCamera, words.openCameraHint];
  // As high before it is known what the phone can do as after: the list below does not move.
  return html`<div class="way-in">
    ${isKnown ? nothing : html`<p class="unseen" role="status">${words.checkingAr}</p>`}
    <button
      class="button primary big"
      data-action=${isKnown ? `open-${wanted}` : nothing}
      ?disabled=${!isKnown}
      @click=${() => goIn(director, wanted)}
    >
      ${icon('phone', 28)} ${label}
    </button>
    <p><strong>${words.stopToLook}</strong></p>
    <p class="soft small">${hint}</p>
  </div>`;
}

/** The street opened otherwise; what needs the phone's questions asks them first. */
const waysOn = (director: Director, visit: Visit) =>
  otherWays(director, visit, visit.ar === 'yes' ? 'ar' : 'camera', (way) =>
    way === 'ar' || way === 'camera' ? goIn(director, way) : director.switchTo(way),
  );

function howFar(director: Director, visit: Visit): TemplateResult | typeof nothing {
  const words = wordsOf(visit.language);
  if (visit.device === 'desktop' || visit.view === 'opening' || visit.spots.length === 0) return nothing;
  if (visit.locating === 'on') {
    return html`<p class="soft small" role="status">
      ${
        visit.accuracy
          ? `${words.yourPlace}: ${accuracyText(visit.accuracy.sigma_m, visit.language)}`
          : words.findingPlace
      }
    </p>`;
  }
  if (visit.locating === 'asking') return html`<p class="soft" role="status">${words.findingPlace}</p>`;
  return html`<div class="how-far">
    <button class="button" data-action="how-far" @click=${() => director.showHowFar()}>
      ${icon('place', 24)} ${words.showHowFar}
    </button>
    <p class="soft small">${words.showHowFarHint}</p>
  </div>`;
}
