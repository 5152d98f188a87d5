/** What lies over an open street: over the camera picture, and around the simulator. Fetched when one is opened. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../ui/accuracy-chip.ts';
import { design } from '../ui/design.css.ts';
import { arrowIcon, icon, typeIcon } from '../ui/icons.ts';
import '../ui/truth-panel.ts';
import '../ui/walking-help.ts';
import { wayText } from '../ui/wayfinding.ts';
import { wordsOf } from '../ui/words.ts';
import type { SensorNoise } from '../views/view.ts';
import type { Director } from './director.ts';
import { partStyles } from './page-parts.css.ts';
import { aboutLink, languageSwitch, moveFocus, notices, otherStreets, panel } from './page-parts.ts';
import { chromeStyles } from './street-chrome.css.ts';
import { listEntries, type Street, streetWords } from './telling.ts';
import type { Visit } from './visit.ts';

export class StreetChrome extends LitElement {
  static override properties = { director: { attribute: false }, visit: { attribute: false } };

  declare director: Director;
  declare visit: Visit;

  static override styles = [design, partStyles, chromeStyles];

  override updated(changed: PropertyValues<this>): void {
    void moveFocus(this.renderRoot, changed.get('visit') as Visit | undefined, this.visit);
  }

  override render(): TemplateResult | typeof nothing {
    const { director, visit } = this;
    const { street } = director;
    if (!street) return nothing;
    return visit.view === 'ar' ? arChrome(director, street, visit) : simulatorChrome(director, street, visit);
  }
}

customElements.define('street-chrome', StreetChrome);

const leaveButton = (director: Director, { language }: Visit): TemplateResult =>
  html`<button class="button plate leave" data-action="leave" @click=${() => director.leave()}>
    ${icon('leave', 22)} ${wordsOf(language).leave}
  </button>`;

const accuracy = ({ accuracy, language }: Visit): TemplateResult =>
  html`<accuracy-chip
    .sigma_m=${accuracy?.sigma_m}
    .basis=${accuracy?.basis}
    .language=${language}
  ></accuracy-chip>`;

function arChrome(director: Director, street: Street, visit: Visit): TemplateResult {
  const isOpen = visit.listShown || visit.selection !== undefined;
  return html`<main class="chrome ar">
    <h1 class="unseen">${streetWords(street, visit).title}</h1>
    <div class="top">${leaveButton(director, visit)} ${accuracy(visit)}</div>
    ${notices(director, visit)}
    <div class="gap"></div>
    ${isOpen ? sheet(director, street, visit) : guide(director, street, visit)}
  </main>`;
}

function sheet(director: Director, street: Street, visit: Visit): TemplateResult {
  const words = wordsOf(visit.language);
  const hide = () => {
    director.select(undefined);
    director.showList(false);
  };
  return html`<section class="sheet plate">
    <button class="button hide" data-action="hide-sheet" @click=${hide}>${icon('leave', 22)} ${words.close}</button>
    <div class="scroll">${panel(director, street, visit)} ${otherStreets(visit)} ${languageSwitch(director, visit)}</div>
  </section>`;
}

/** The nearest place and which way it lies, one tap from its words. */
function guide(director: Director, street: Street, visit: Visit): TemplateResult {
  const words = wordsOf(visit.language);
  const near = listEntries(street, visit).find(({ isNearest }) => isNearest);
  return html`<div class="guide">
    ${
      near?.way
        ? html`<button class="plate near" data-item=${near.id} @click=${() => director.select({ itemId: near.id })}>
            ${near.way.turnDeg === undefined ? typeIcon(near.type, 34) : arrowIcon(near.way.turnDeg, 38)}
            <span><strong>${near.title}</strong>${wayText(near.way, visit.language)}</span>
          </button>`
        : html`<p class="plate near">${words.lookAround}</p>`
    }
    <button class="button plate stack" data-action="list" @click=${() => director.showList(true)}>
      ${icon('list', 24)} ${words.list}
    </button>
  </div>`;
}

function simulatorChrome(director: Director, street: Street, visit: Visit): TemplateResult {
  const words = wordsOf(visit.language);
  const { title, summary } = streetWords(street, visit);
  const isOpening = visit.view === 'opening';
  return html`<main class="chrome simulator">
    <section class="side plate">
      <div class="side-head">
        <h1>${title}</h1>
        <button
          class="button fold"
          data-action="fold"
          aria-expanded=${visit.listShown}
          aria-controls="side-body"
          @click=${() => director.showList(!visit.listShown)}
        >
          ${icon('list', 22)} ${visit.listShown ? words.hideList : words.list}
        </button>
      </div>
      <div class="scroll" id="side-body" ?hidden=${!visit.listShown}>
        ${visit.selection ? nothing : html`${languageSwitch(director, visit)}<p class="soft">${summary}</p>`}
        ${panel(director, street, visit)} ${otherStreets(visit)} ${visit.selection ? languageSwitch(director, visit) : nothing}
        <footer>${aboutLink(visit)}</footer>
      </div>
    </section>
    <div class="top">${isOpening ? nothing : html`${accuracy(visit)} ${leaveButton(director, visit)}`}</div>
    <div class="middle">${notices(director, visit)} ${isOpening ? nothing : truth(director, visit)}</div>
    ${isOpening ? html`<p class="opening plate large" role="status">${words.opening}</p>` : tools(director, visit)}
  </main>`;
}

function tools(director: Director, visit: Visit): TemplateResult {
  const { walkAlong } = director.abilities;
  return html`<div class="bottom">
    <walking-help
      .language=${visit.language}
      .walking=${visit.walkingAlong}
      .onWalk=${walkAlong ? (on: boolean) => director.walkAlong(on) : undefined}
    ></walking-help>
  </div>`;
}

function truth(director: Director, visit: Visit): TemplateResult {
  const { setNoise } = director.abilities;
  return html`<truth-panel
    .language=${visit.language}
    .truth=${visit.truth}
    .noise=${visit.noise}
    .onNoise=${setNoise ? (noise: SensorNoise) => director.setNoise(noise) : undefined}
  ></truth-panel>`;
}
