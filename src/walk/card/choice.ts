/** What the visitor chooses to see: its card, its drawings, and the address that leads to it. */
import type { StreetView } from '../../views/view.ts';
import { addressWith } from '../address.ts';
import type { DrawnStreet } from '../scene/drawn-street.ts';
import type { Store } from '../store.ts';
import { type Selection, selected, told, type Visit } from '../visit.ts';
import { loadCard, loadedCard } from './loaded-card.ts';

export class Choice {
  private readonly store: Store<Visit>;
  private readonly drawn: DrawnStreet;
  private readonly openView: () => StreetView | undefined;
  private wanted: Selection | undefined;

  constructor(store: Store<Visit>, drawn: DrawnStreet, openView: () => StreetView | undefined) {
    this.store = store;
    this.drawn = drawn;
    this.openView = openView;
  }

  /** In the list on a phone a card is a step that the back button takes back. */
  select(selection: Selection | undefined): void {
    if (!this.hasCardFor(selection, () => this.select(selection))) return;
    const before = this.store.state.selection;
    this.store.change((visit) => selected(visit, selection));
    const { selection: now, view, device } = this.store.state;
    if (now?.itemId === before?.itemId) return;
    this.show(now);
    const address = addressWith(location.href, { item: now?.itemId });
    if (view !== 'list' || device === 'desktop') history.replaceState(null, '', address);
    else if (now && !before) history.pushState({ card: true }, '', address);
    else if (!now && (history.state as { card?: boolean } | null)?.card) history.back();
    else history.replaceState(history.state, '', address);
  }

  /** The visitor went back or forward in the browser. */
  arriveAt(itemId: string | undefined): void {
    const selection = itemId === undefined ? undefined : { itemId };
    if (!this.hasCardFor(selection, () => this.arriveAt(itemId))) return;
    this.store.change((visit) => selected(visit, selection));
    this.show(this.store.state.selection);
  }

  /** The visitor touched something in the street. */
  pick(picked: { readonly itemId: string; readonly path: readonly string[] } | undefined): void {
    const { street } = this.drawn;
    const partId = picked && street && loadedCard()?.describedPart(street, picked.itemId, picked.path);
    this.select(picked && { itemId: picked.itemId, ...(partId !== undefined && { partId }) });
  }

  private show(selection: Selection | undefined): void {
    if (selection) void this.drawForCard();
    this.openView()?.select(selection?.itemId);
  }

  /** Cards are fetched when the first one is wanted; what was wanted last is shown then. */
  private hasCardFor(selection: Selection | undefined, show: () => void): boolean {
    this.wanted = selection;
    if (!selection || loadedCard()) return true;
    loadCard().then(
      () => this.wanted === selection && show(),
      (error: unknown) => {
        console.warn('the card could not be fetched:', error);
        this.store.change((visit) => told(visit, { kind: 'unexpected' }));
      },
    );
    return false;
  }

  /** What a card shows besides words: pictures, and what can be turned. The words do not wait for it. */
  private async drawForCard(): Promise<void> {
    const { street } = this.drawn;
    if (!street || street.content) return;
    try {
      await this.drawn.draw(street);
      this.store.change((visit) => ({ ...visit }));
    } catch (error) {
      console.warn('the card stays without what is drawn:', error);
    }
  }
}
