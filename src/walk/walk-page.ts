/** The page of a walk: what of the visit is seen, in the list and over the open street. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { design } from '../ui/design.css.ts';
import type { ItemCard } from '../ui/item-card.ts';
import type { ItemList } from '../ui/item-list.ts';
import { wordsOf } from '../ui/words.ts';
import type { Director } from './director.ts';
import { frontPage } from './front-page.ts';
import { failureWords } from './notice-words.ts';
import { shell } from './page-parts.ts';
import { listEntries } from './telling.ts';
import { arChrome, simulatorChrome } from './view-chrome.ts';
import type { Visit } from './visit.ts';
import { pageStyles } from './walk-page.css.ts';

export class WalkPage extends LitElement {
  static override properties = { director: { attribute: false }, visit: { attribute: false } };

  declare director: Director;
  declare visit: Visit;
  private listScroll = 0;

  static override styles = [design, pageStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('visit') as Visit | undefined;
    if (before && !before.selection && this.visit.selection) this.listScroll = scrollY;
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit') as Visit | undefined;
    const [was, is] = [before?.selection?.itemId, this.visit.selection?.itemId];
    if (before && was !== is) void this.moveFocus(was, is);
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
    if (visit.view === 'ar') return arChrome(director, director.street, visit);
    if (visit.view === 'simulator' || (visit.view === 'opening' && visit.device === 'desktop')) {
      return simulatorChrome(director, director.street, visit);
    }
    return frontPage(director, director.street, visit);
  }

  /** Heard when the visitor comes near a place; never while they only pass from metre to metre. */
  private arrival(): string | typeof nothing {
    const { director, visit } = this;
    const entry = director.street && listEntries(director.street, visit).find(({ id }) => id === visit.arrivedAt);
    if (!entry?.way) return nothing;
    return `${wordsOf(visit.language).arrived} ${entry.title}`;
  }

  private async moveFocus(was: string | undefined, is: string | undefined): Promise<void> {
    const card = this.renderRoot.querySelector<ItemCard>('item-card');
    if (is && card) {
      await card.updateComplete;
      if (this.visit.view === 'list') scrollTo({ top: 0 });
      card.closest('.scroll')?.scrollTo({ top: 0 });
      card.focus();
      return;
    }
    const list = this.renderRoot.querySelector<ItemList>('item-list');
    if (!was || !list) return;
    await list.updateComplete;
    if (this.visit.view === 'list') scrollTo({ top: this.listScroll });
    list.focusItem(was);
  }
}

customElements.define('walk-page', WalkPage);
