/** The page of a walk: what of the visit is seen, in the list and over the open street. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { design } from '../ui/design.css.ts';
import { wordsOf } from '../ui/words.ts';
import type { Director } from './director.ts';
import { frontPage } from './front-page.ts';
import { loadGuide } from './guide/loaded-guide.ts';
import { failureWords } from './notice-words.ts';
import { partStyles } from './page-parts.css.ts';
import { moveFocus, shell } from './page-parts.ts';
import { fetchPreflightSoon } from './preflight/way-in.ts';
import { listEntries } from './telling.ts';
import type { Visit } from './visit.ts';
import { pageStyles } from './walk-page.css.ts';

export class WalkPage extends LitElement {
  static override properties = { director: { attribute: false }, visit: { attribute: false } };

  declare director: Director;
  declare visit: Visit;
  private listScroll = 0;

  static override styles = [design, partStyles, pageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.closeCard);
    if (this.visit.device === 'hand-held') fetchPreflightSoon();
    loadGuide().then(
      ({ signalArrivals }) => {
        signalArrivals(this.director.store);
        this.requestUpdate();
      },
      (error) => console.warn('the street is shown without its map:', error),
    );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('visit') as Visit | undefined;
    if (before && !before.selection && this.visit.selection) this.listScroll = scrollY;
  }

  override updated(changed: PropertyValues<this>): void {
    void moveFocus(this.renderRoot, changed.get('visit') as Visit | undefined, this.visit, () => this.scrollAlong());
  }

  private readonly closeCard = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.visit.selection) this.director.choice.select(undefined);
  };

  /** A card begins at its top, and the list is found again where it was left. */
  private scrollAlong(): void {
    scrollTo({ top: this.visit.selection ? 0 : this.listScroll });
  }

  override render(): TemplateResult {
    return html`${this.content()}
      <p class="unseen" role="status" data-announce>${this.arrival()}</p>`;
  }

  private content(): TemplateResult {
    const { director, visit } = this;
    const words = wordsOf(visit.language);
    if (visit.phase.kind === 'failed') return shell(director, visit, failureWords(visit.phase.reason, visit.language));
    if (visit.phase.kind === 'loading' || !director.street) {
      return shell(director, visit, { text: words.loading, ways: [], urgent: false });
    }
    if (visit.view === 'list' || (visit.view === 'opening' && visit.device === 'hand-held')) {
      return frontPage(director, director.street, visit);
    }
    if (!visit.chromeReady) return shell(director, visit, { text: words.opening, ways: [], urgent: false });
    return html`<street-chrome .director=${director} .visit=${visit}></street-chrome>`;
  }

  /** Heard when the visitor comes near a place; never while they only pass from metre to metre. */
  private arrival(): string | typeof nothing {
    const { director, visit } = this;
    const entry = director.street && listEntries(director.street, visit).find(({ id }) => id === visit.arrivedAt);
    if (!entry?.way) return nothing;
    return `${wordsOf(visit.language).arrived} ${entry.title}`;
  }
}

customElements.define('walk-page', WalkPage);
