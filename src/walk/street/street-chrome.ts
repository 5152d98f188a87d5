/** What lies over an open street: over the camera picture, and around the simulator. Fetched when one is opened. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../ui/accuracy-chip.ts';
import { design } from '../../ui/design.css.ts';
import { icon } from '../../ui/icons.ts';
import { wordsOf } from '../../ui/words.ts';
import type { BoardPage, SensorNoise } from '../../views/view.ts';
import type { Director } from '../director.ts';
import { exactPanel } from '../exactness/exact-chrome.ts';
import { ExactGuide } from '../exactness/guide.ts';
import { arChrome, type Face, keepButton } from '../overlay/ar-chrome.ts';
import { boardPage, pressed } from '../overlay/board.ts';
import { followFocus } from '../overlay/follow-focus.ts';
import { overlayStyles } from '../overlay/overlay.css.ts';
import { Pointing } from '../overlay/pointing.ts';
import { Safety, safetyNotice } from '../overlay/safety.ts';
import { partStyles } from '../page-parts.css.ts';
import { aboutLink, languageSwitch, moveFocus, notices, otherStreets, panel } from '../page-parts.ts';
import { type Street, streetWords } from '../telling.ts';
import type { Visit } from '../visit.ts';
import { otherWays } from './other-ways.ts';
import { chromeStyles } from './street-chrome.css.ts';

export class StreetChrome extends LitElement {
  static override properties = { director: { attribute: false }, visit: { attribute: false } };

  declare director: Director;
  declare visit: Visit;
  private guide: ExactGuide | undefined;
  private board: BoardPage | undefined;
  private readonly pointing = new Pointing();
  private readonly safety = new Safety();

  static override styles = [design, partStyles, chromeStyles, overlayStyles];

  override willUpdate(): void {
    if (this.visit.view === 'simulator' && this.visit.device === 'desktop') void deskTools();
    const { street } = this.director;
    if (!street) return;
    this.safety.update(street, this.visit);
    const free = this.renderRoot.querySelector('[data-free]')?.getBoundingClientRect();
    this.pointing.update(street.content, this.visit, free);
    this.tellInTheWorld(street);
  }

  /** Where nobody sees this page. */
  private tellInTheWorld(street: Street): void {
    const { director } = this;
    const { showBoard } = director;
    if (!showBoard) return;
    const page = boardPage(street, this.visit, this.safety.hazard);
    const isSame = JSON.stringify(page) === JSON.stringify(this.board);
    if (isSame) return;
    this.board = page;
    director.onBoard = (button) => director.choice.select(pressed(street, this.visit, button));
    showBoard(page);
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit') as Visit | undefined;
    void moveFocus(this.renderRoot, before, this.visit);
    void followFocus(this.renderRoot, before, this.visit);
    this.guide?.arriveBySign();
  }

  override render(): TemplateResult | typeof nothing {
    const { director, visit } = this;
    const { street } = director;
    if (!street) return nothing;
    this.guide ??= new ExactGuide(director);
    const { guide, pointing, safety } = this;
    const isOverCamera = visit.view === 'ar' || visit.view === 'camera';
    const accuracy = accuracyChip(director, guide, visit, isOverCamera || visit.device === 'hand-held');
    const face = { director, guide, street, visit, pointing, safety, accuracy };
    return isOverCamera ? arChrome(face) : simulatorChrome(face);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guide?.end();
    this.guide = undefined;
  }
}

/** What only an emulated phone has. */
const deskTools = () => Promise.all([import('../../ui/truth-panel.ts'), import('../../ui/walking-help.ts')]);

customElements.define('street-chrome', StreetChrome);

const leaveButton = (director: Director, { language }: Visit): TemplateResult =>
  html`<button class="button plate leave" data-action="leave" @click=${() => director.leave()}>
    ${icon('leave', 22)} ${wordsOf(language).leave}
  </button>`;

/** How exact things stand, and what can be done about it. */
function accuracyChip(director: Director, guide: ExactGuide, visit: Visit, isSmall: boolean): TemplateResult {
  const { accuracy, exact, language } = visit;
  const canChange = director.exactness !== undefined;
  return html`<div class="exactness">
    <accuracy-chip
      .sigma_m=${accuracy?.sigma_m}
      .language=${language}
      .isOpen=${exact?.step !== undefined}
      .isSmall=${isSmall}
      .isRecording=${director.recorder?.isOn ?? false}
      .onOpen=${canChange ? () => guide.show(exact?.step ? undefined : 'overview') : undefined}
      .onRealign=${canChange ? () => guide.realign() : undefined}
    ></accuracy-chip>
  </div>`;
}

function simulatorChrome(face: Face): TemplateResult {
  const { director, guide, street, visit, safety } = face;
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
    <div class="top">${isOpening ? nothing : html`${face.accuracy} ${keepButton(director, street, visit)} ${leaveButton(director, visit)}`}</div>
    <div class="middle">${safetyNotice(safety, visit)} ${notices(director, visit)} ${isOpening || visit.device === 'hand-held' ? nothing : truth(director, visit)}</div>
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
