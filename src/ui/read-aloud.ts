/**
 * Reads a card aloud, with captions: a recording where the scene has one, else the browser's own voice. What is heard
 * is always seen too, so that it serves who cannot hear and who is in a loud street.
 */
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { icon } from './icons.ts';
import { readAloudWordsOf } from './read-aloud-words.ts';
import { sentencesOf } from './sentences.ts';

export interface Recording {
  readonly src: string;
  /** WebVTT. */
  readonly captions: string;
}

export class ReadAloud extends LitElement {
  static override properties = {
    texts: { attribute: false },
    recording: { attribute: false },
    language: {},
    caption: { state: true },
    isReading: { state: true },
    trouble: { state: true },
  };

  declare texts: readonly string[];
  declare recording: Recording | undefined;
  declare language: Language;
  declare caption: string;
  declare isReading: boolean;
  declare trouble: '' | 'noVoice' | 'noRecording';
  /** Each reading has its own; what an older one still says is not heard. */
  private reading = 0;

  constructor() {
    super();
    [this.caption, this.isReading, this.trouble] = ['', false, ''];
  }

  static override styles = [
    design,
    css`
      .caption {
        margin-block-start: var(--gap-2);
        padding: var(--gap-3);
        border-inline-start: 4px solid var(--lake);
        background: var(--sunken);
        font-size: var(--large);
        line-height: 1.4;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = ['texts', 'recording', 'language'].some((key) => {
      const before = changed.get(key as keyof ReadAloud);
      return changed.has(key as keyof ReadAloud) && JSON.stringify(before) !== JSON.stringify(this[key as 'texts']);
    });
    if (isOther && this.hasUpdated) this.stop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  override render() {
    const words = readAloudWordsOf(this.language);
    return html`<button
        class="button"
        data-action="read-aloud"
        aria-pressed=${this.isReading}
        @click=${() => (this.isReading ? this.stop() : this.start())}
      >
        ${icon(this.isReading ? 'leave' : 'speaker', 22)} ${this.isReading ? words.stop : words.read}
      </button>
      ${this.caption ? html`<p class="caption" aria-hidden="true">${this.caption}</p>` : nothing}
      ${this.trouble ? html`<p class="soft" role="status">${words[this.trouble]}</p>` : nothing}
      ${this.recording && this.isReading ? this.player(this.recording) : nothing}`;
  }

  private player({ src, captions }: Recording) {
    const show = (event: Event) => {
      const [cue] = (event.target as TextTrack).activeCues ?? [];
      this.caption = cue ? (cue as VTTCue).text.replace(/<[^>]*>/g, '') : '';
    };
    const hear = (element: Event) => {
      const { track } = element.target as HTMLTrackElement;
      track.addEventListener('cuechange', show);
    };
    return html`<audio
      src=${src}
      autoplay
      @ended=${() => this.stop()}
      @pause=${() => this.stop()}
      @error=${() => this.readInstead()}
    >
      <track kind="captions" src=${captions} default @load=${hear} />
    </audio>`;
  }

  private start(): void {
    this.trouble = '';
    this.isReading = true;
    if (!this.recording) this.readByVoice();
  }

  private stop(): void {
    this.reading++;
    [this.isReading, this.caption] = [false, ''];
    globalThis.speechSynthesis?.cancel();
  }

  /** The recording cannot be fetched: the words are still there. */
  private readInstead(): void {
    if (!this.isReading) return;
    this.recording = undefined;
    this.trouble = 'noRecording';
    this.readByVoice();
  }

  private readByVoice(): void {
    const { speechSynthesis: voices } = globalThis;
    if (!voices) {
      this.stop();
      this.trouble = 'noVoice';
      return;
    }
    voices.cancel();
    const number = ++this.reading;
    const sentences = sentencesOf(this.texts, this.language);
    const next = (i: number) => {
      const sentence = sentences[i];
      if (number !== this.reading) return;
      if (sentence === undefined) return this.stop();
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = VOICES[this.language];
      const voice = voices.getVoices().find(({ lang }) => lang.replace('_', '-').startsWith(this.language));
      if (voice) utterance.voice = voice;
      utterance.onstart = () => {
        if (number === this.reading) this.caption = sentence;
      };
      utterance.onend = () => next(i + 1);
      utterance.onerror = ({ error }) => {
        if (number !== this.reading) return;
        this.stop();
        // A call, or another app that speaks: the voice is there, and the button begins anew.
        if (error !== 'interrupted' && error !== 'canceled') this.trouble = 'noVoice';
      };
      voices.speak(utterance);
    };
    next(0);
  }
}

const VOICES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

customElements.define('read-aloud', ReadAloud);
