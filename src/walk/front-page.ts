/** The list as a page of its own: the way in on a phone, and where every visitor can read everything. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/icons.ts';
import { accuracyText } from '../ui/wayfinding.ts';
import { wordsOf } from '../ui/words.ts';
import type { Director } from './director.ts';
import { guideOf } from './guide/loaded-guide.ts';
import { aboutLink, languageSwitch, notices, otherStreets, panel } from './page-parts.ts';
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
      ${isReading ? (visit.ar === 'yes' || visit.device === 'desktop' ? wayIn(director, visit) : nothing) : html`${howFar(director, visit)} ${otherStreets(visit)} ${director.along ?? nothing}`}
      <footer>${aboutLink(visit)}</footer>
    </main>
    ${notices(director, visit)}
  </div>`;
}

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
  if (visit.ar === 'unknown') return html`<p class="soft" role="status">${words.checkingAr}</p>`;
  if (visit.ar === 'no')
    return html`<p class="no-ar" data-no-ar>${icon('phone', 28)} <span>${words.phoneNoAr}</span></p>`;
  return html`<div class="way-in">
    <button class="button primary big" data-action="open-ar" @click=${() => director.open('ar')}>
      ${icon('phone', 28)} ${words.openAr}
    </button>
    <p><strong>${words.stopToLook}</strong></p>
    <p class="soft small">${words.openArHint}</p>
  </div>`;
}

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
