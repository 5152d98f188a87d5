/** What lies over an open street: over the camera picture, and around the simulator. Fetched when one is opened. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../ui/accuracy-chip.ts';
import type { AccuracyChip } from '../ui/accuracy-chip.ts';
import { design } from '../ui/design.css.ts';
import { arrowIcon, icon, typeIcon } from '../ui/icons.ts';
import '../ui/truth-panel.ts';
import '../ui/walking-help.ts';
import { wayText } from '../ui/wayfinding.ts';
import { wordsOf } from '../ui/words.ts';
import type { SensorNoise } from '../views/view.ts';
import type { Director } from './director.ts';
import { exactPanel } from './exactness/exact-chrome.ts';
import { ExactGuide } from './exactness/guide.ts';
import { otherWays } from './other-ways.ts';
import { partStyles } from './page-parts.css.ts';
import { aboutLink, languageSwitch, moveFocus, notices, otherStreets, panel } from './page-parts.ts';
import { chromeStyles } from './street-chrome.css.ts';
import { listEntries, type Street, streetWords } from './telling.ts';
import type { Visit } from './visit.ts';

export class StreetChrome extends LitElement {
  static override properties = { director: { attribute: false }, visit: { attribute: false } };

  declare director: Director;
  declare visit: Visit;
  private guide: ExactGuide | undefined;

  static override styles = [design, partStyles, chromeStyles];

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit') as Visit | undefined;
    void moveFocus(this.renderRoot, before, this.visit);
    // Back to where the sheet was opened.
    if (before?.exact?.step && !this.visit.exact?.step)
      this.renderRoot.querySelector<AccuracyChip>('accuracy-chip')?.focus();
    this.guide?.arriveBySign();
  }

  override render(): TemplateResult | typeof nothing {
    const { director, visit } = this;
    const { street } = director;
    if (!street) return nothing;
    this.guide ??= new ExactGuide(director);
    const face = { director, guide: this.guide, street, visit };
    return visit.view === 'ar' || visit.view === 'camera' ? arChrome(face) : simulatorChrome(face);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guide?.end();
    this.guide = undefined;
  }
}

interface Face {
  readonly director: Director;
  readonly guide: ExactGuide;
  readonly street: Street;
  readonly visit: Visit;
}

customElements.define('street-chrome', StreetChrome);

const leaveButton = (director: Director, { language }: Visit): TemplateResult =>
  html`<button class="button plate leave" data-action="leave" @click=${() => director.leave()}>
    ${icon('leave', 22)} ${wordsOf(language).leave}
  </button>`;

/** How exact things stand, and what can be done about it. */
function accuracy({ director, guide, visit }: Face): TemplateResult {
  const { accuracy, exact, language } = visit;
  const canChange = director.exactness !== undefined;
  return html`<div class="exactness">
    <accuracy-chip
      .sigma_m=${accuracy?.sigma_m}
      .language=${language}
      .isOpen=${exact?.step !== undefined}
      .isRecording=${director.recorder?.isOn ?? false}
      .onOpen=${canChange ? () => guide.show(exact?.step ? undefined : 'overview') : undefined}
      .onRealign=${canChange ? () => guide.realign() : undefined}
    ></accuracy-chip>
  </div>`;
}

function arChrome(face: Face): TemplateResult {
  const { director, guide, street, visit } = face;
  const isOpen = visit.listShown || visit.selection !== undefined;
  const isExact = visit.exact?.step !== undefined;
  return html`<main class="chrome ar ${isExact ? 'exact' : ''}">
    <h1 class="unseen">${streetWords(street, visit).title}</h1>
    <div class="top">${leaveButton(director, visit)} ${accuracy(face)}</div>
    ${notices(director, visit)}
    <div class="gap"></div>
    ${isExact ? exactPanel(director, guide, street, visit) : isOpen ? sheet(director, street, visit) : look(director, street, visit)}
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
    <div class="scroll">${panel(director, street, visit)} ${otherStreets(visit)}
      ${visit.selection ? nothing : otherWays(director, visit)} ${languageSwitch(director, visit)}</div>
  </section>`;
}

/** The nearest place and which way it lies, one tap from its words. */
function look(director: Director, street: Street, visit: Visit): TemplateResult {
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

function simulatorChrome(face: Face): TemplateResult {
  const { director, guide, street, visit } = face;
  const words = wordsOf(visit.language);
  const { title, summary } = streetWords(street, visit);
  const isOpening = visit.view === 'opening';
  const isExact = visit.exact?.step !== undefined;
  return html`<main class="chrome simulator ${isExact ? 'exact' : ''}">
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
        ${panel(director, street, visit)} ${otherStreets(visit)} ${visit.selection ? nothing : otherWays(director, visit)}
        ${visit.selection ? languageSwitch(director, visit) : nothing}
        <footer>${aboutLink(visit)}</footer>
      </div>
    </section>
    <div class="top">${isOpening ? nothing : html`${accuracy(face)} ${leaveButton(director, visit)}`}</div>
    <div class="middle">${notices(director, visit)} ${isOpening || visit.device === 'hand-held' ? nothing : truth(director, visit)}</div>
    ${
      isOpening
        ? html`<p class="opening plate large" role="status">${words.opening}</p>`
        : html`<div class="bottom">${tools(director, visit)}</div>`
    }
    ${isExact ? html`<div class="exact-place">${exactPanel(director, guide, street, visit)}</div>` : nothing}
  </main>`;
}

function tools(director: Director, visit: Visit): TemplateResult {
  if (visit.device === 'hand-held') return html`<p class="plate drag">${wordsOf(visit.language).dragToLook}</p>`;
  const { walkAlong } = director.abilities;
  return html`<walking-help
    .language=${visit.language}
    .walking=${visit.walkingAlong}
    .onWalk=${walkAlong ? (on: boolean) => director.walkAlong(on) : undefined}
  ></walking-help>`;
}

function truth(director: Director, visit: Visit): TemplateResult {
  const { setNoise } = director.abilities;
  return html`<truth-panel
    .language=${visit.language}
    .truth=${visit.truth}
    .claimed_m=${visit.accuracy?.sigma_m}
    .noise=${visit.noise}
    .onNoise=${setNoise ? (noise: SensorNoise) => director.setNoise(noise) : undefined}
  ></truth-panel>`;
}
