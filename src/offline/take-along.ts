/**
 * The part of the list that saves its street on the phone: size before, progress during, date after.
 * Off the page, behind a card or an open street, it goes on.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from '../ui/design.css.ts';
import { ALONG_WORDS, type AlongWords, amountText, dateText, filled } from './along-words.ts';
import { type Cost, costOf, isWhole, keptScene, type SceneToKeep, type Site, sceneFilesOf } from './cost.ts';
import type { KeptScene, SiteFile } from './files.ts';
import { forgetScene, type TakingFailure, takeAlong } from './keeping.ts';
import { alongStyles } from './take-along.css.ts';

type Stage =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'offered'; readonly cost: Cost; readonly failure: TakingFailure | undefined }
  | { readonly kind: 'taking'; readonly sent: number; readonly of: number }
  | { readonly kind: 'kept'; readonly scene: KeptScene };

export class TakeAlong extends LitElement {
  static override properties = {
    scene: { attribute: false },
    site: { attribute: false },
    language: {},
    stage: { state: true },
  };

  declare scene: SceneToKeep | undefined;
  /** Known once the service worker is there. */
  declare site: Site | undefined;
  declare language: Language;
  declare stage: Stage;

  private files: readonly SiteFile[] | undefined;
  private room: number | undefined;
  private mayBeRemoved = false;
  private stopping: AbortController | undefined;

  static override styles = [design, alongStyles];

  constructor() {
    super();
    this.stage = { kind: 'unknown' };
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('site') || changed.has('scene')) void this.look();
  }

  /** What is on the phone, and what it would cost to bring the rest. */
  private async look(failure?: TakingFailure): Promise<void> {
    const { site, scene } = this;
    if (!site || !scene) return;
    const kept = await keptScene(site.scope, scene.sceneId);
    this.mayBeRemoved = kept !== undefined && !((await navigator.storage.persisted?.()) ?? false);
    if (kept && !failure && (await isWhole(site))) {
      this.stage = { kind: 'kept', scene: kept };
      return;
    }
    this.files ??= await sceneFilesOf(scene);
    // A scene without a list, or no network: there is nothing to offer.
    if (!this.files) return;
    this.room = await this.roomLeft();
    this.stage = { kind: 'offered', cost: await costOf(site, scene, this.files), failure };
  }

  /** Bytes, as the browser estimates; undefined where it does not say. */
  private async roomLeft(): Promise<number | undefined> {
    const { quota = 0, usage = 0 } = (await navigator.storage.estimate?.()) ?? {};
    return quota > 0 ? Math.max(0, quota - usage) : undefined;
  }

  private async take(): Promise<void> {
    const { site, scene } = this;
    if (!site || !scene) return;
    const files = await sceneFilesOf(scene);
    if (!files) return this.look('network');
    this.files = files;
    const { toSend, toStore } = await costOf(site, scene, files);
    if (((await this.roomLeft()) ?? toStore) < toStore) return this.look('full');
    this.stopping = new AbortController();
    // Some browsers ask the visitor, who may take their time to answer.
    void navigator.storage.persist?.().catch(() => false);
    await this.keepFocus('button', () => this.show({ kind: 'taking', sent: 0, of: toSend }));
    const onProgress = (sent: number) => {
      this.stage = { kind: 'taking', sent, of: toSend };
    };
    const result = await takeAlong(site, scene, files, onProgress, this.stopping.signal);
    this.stopping = undefined;
    await this.keepFocus('h2', () => this.look(typeof result === 'string' ? result : undefined));
  }

  private async forget(): Promise<void> {
    if (!this.site || !this.scene) return;
    await forgetScene(this.site.scope, this.scene.sceneId);
    await this.keepFocus('h2', () => this.look());
  }

  private async show(stage: Stage): Promise<void> {
    this.stage = stage;
    await this.updateComplete;
  }

  /** A button that goes away hands the focus on; one that is elsewhere stays there. */
  private async keepFocus(to: 'h2' | 'button', change: () => Promise<void>): Promise<void> {
    const hadFocus = this.matches(':focus-within');
    await change();
    await this.updateComplete;
    if (hadFocus) this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.stage.kind === 'unknown') return nothing;
    const words = ALONG_WORDS[this.language];
    return html`<section aria-labelledby="title" data-stage=${this.stage.kind}>
      <h2 id="title" tabindex="-1">${words.title}</h2>
      ${this.body(words)}
    </section>`;
  }

  private body(words: AlongWords): TemplateResult | typeof nothing {
    const { stage } = this;
    if (stage.kind === 'offered') return this.offered(words, stage.cost, stage.failure);
    if (stage.kind === 'taking') return this.taking(words, stage.sent, stage.of);
    return stage.kind === 'kept' ? this.kept(words, stage.scene) : nothing;
  }

  private offered(words: AlongWords, cost: Cost, failure: TakingFailure | undefined): TemplateResult {
    const { language, room } = this;
    return html`<p class="soft" role="status">${failure ? words[failure] : words.why}</p>
      <p class="soft small">
        ${filled(words.size, amountText(cost.toSend, language))} ${filled(words.takes, amountText(cost.whole, language))}
        ${room === undefined ? nothing : filled(words.room, amountText(room, language))}
      </p>
      <div class="ways">
        <button class="button" data-action="take-along" @click=${() => this.take()}>
          ${cost.isBegun || failure === 'network' || failure === 'stopped' ? words.goOn : words.take}
        </button>
      </div>`;
  }

  private taking(words: AlongWords, sent: number, of: number): TemplateResult {
    const done = of > 0 ? Math.min(1, sent / of) : 1;
    const told = `${amountText(sent, this.language)} / ${amountText(of, this.language)}`;
    return html`<label>${filled(words.progress, told)} <progress max="1" .value=${done}></progress></label>
      <div class="ways">
        <button class="button" data-action="stop" @click=${() => this.stopping?.abort()}>${words.stop}</button>
      </div>`;
  }

  private kept(words: AlongWords, scene: KeptScene): TemplateResult {
    const { language } = this;
    return html`<p role="status">${filled(words.kept, dateText(scene.savedAt, language))}</p>
      <p class="soft small">
        ${filled(words.takes, amountText(scene.bytes, language))} ${this.mayBeRemoved ? words.mayGo : nothing}
      </p>
      <div class="ways">
        <button class="button" data-action="renew" @click=${() => this.take()}>${words.renew}</button>
        <button class="button" data-action="remove" @click=${() => this.forget()}>${words.remove}</button>
      </div>`;
  }
}

customElements.define('take-along', TakeAlong);
