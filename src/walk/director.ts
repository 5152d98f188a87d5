/** Turns what the visitor does into changes of the visit, and the visit into what views are told. */
import type { ControlValue, Drawing } from '../drawing/drawing.ts';
import type { Language, ReadingLevel } from '../drawing/text.ts';
import { originOf } from '../scenes/placing.ts';
import { loadWords } from '../ui/words.ts';
import type { BoardPage, SensorNoise, StreetContent, StreetView, ViewHost } from '../views/view.ts';
import { addressWith } from './address.ts';
import { loadCard, loadedCard } from './card/loaded-card.ts';
import { isOutdated, isReachable } from './care/outdated.ts';
import { Follower } from './place/follower.ts';
import { askLocation, askMotion } from './place/permissions.ts';
import type { LoadedScene } from './scene/load-scene.ts';
import { keepSettings, type Preferences } from './settings/settings.ts';
import type { Store } from './store.ts';
import { createRestWatch } from './street/rest-watch.ts';
import type { House } from './street/street-houses.ts';
import { createViewHost } from './street/view-host.ts';
import { askPermissions, fetchParts, locationRefusal, openWith, type ViewParts } from './street/view-opening.ts';
import { parametersAt } from './street/view-options.ts';
import { isOnPhone, type Viewing } from './street/viewing.ts';
import { type Street, spotsOf } from './telling.ts';
import type { Notice, Selection, Visit, Whereabouts } from './visit.ts';
import * as visits from './visit.ts';

export class Director {
  readonly store: Store<Visit>;
  street: Street | undefined;
  /** Of the open street; none before the first one is opened. */
  houses: readonly House[] = [];
  /** What saves the street on the device; undefined until it is fetched, and where nothing can be saved. */
  along: HTMLElement | undefined;
  /** The page in its new version. */
  renew = (): void => location.reload();

  /** A button of those words was pressed. */
  onBoard: (button: string) => void = () => {};

  private readonly stage: HTMLElement;
  private readonly overlay: HTMLElement;
  private view: StreetView | undefined;
  private readonly follower: Follower;
  private readonly needsRest = createRestWatch();
  private askedFor: Language | undefined;
  private wanted: Selection | undefined;
  /** The visitor said yes to telling the page where they are. */
  private mayFollow = false;
  /** Where the visitor was in the view before. */
  private cameFrom: Whereabouts | undefined;

  constructor(store: Store<Visit>, stage: HTMLElement, overlay: HTMLElement) {
    this.store = store;
    this.stage = stage;
    this.overlay = overlay;
    this.follower = new Follower(store);
  }

  /** What the open view can do beyond the common ones. */
  get abilities() {
    const { view } = this;
    return { goTo: !!view?.goTo, setNoise: !!view?.setNoise, walkAlong: !!view?.walkAlong };
  }

  /** Where the phone is tracked: what the visitor can do so that things stand exactly, and the recorder. */
  get exactness() {
    return this.view?.exactness;
  }

  get recorder() {
    return this.view?.recorder;
  }

  /** Turns the view a little, where that is a matter of keys. */
  get look() {
    const { view } = this;
    return view?.look && ((rightDeg: number, upDeg: number) => view.look?.(rightDeg, upDeg));
  }

  /** Puts words in the world, in a session that shows no page; undefined where the page is seen. */
  get showBoard() {
    const { view } = this;
    return view?.showBoard && ((page: BoardPage | undefined) => view.showBoard?.(page));
  }

  /** What the open view shows now, where it can tell. */
  get takeStill() {
    const { view } = this;
    return view?.takeStill && (() => view.takeStill!());
  }

  /** What is shown steps aside while the visitor aims at the street itself. */
  showContent(on: boolean): void {
    this.view?.showContent(on);
  }

  /** In the list on a phone a card is a step that the back button takes back. */
  select(selection: Selection | undefined): void {
    if (!this.hasCardFor(selection, () => this.select(selection))) return;
    const before = this.state.selection;
    this.change((visit) => visits.selected(visit, selection));
    const { selection: now, view, device } = this.state;
    if (now?.itemId === before?.itemId) return;
    if (now) void this.drawForCard();
    this.view?.select(now?.itemId);
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
    this.change((visit) => visits.selected(visit, selection));
    if (itemId) void this.drawForCard();
    this.view?.select(this.state.selection?.itemId);
  }

  turn(itemId: string, controlId: string, value: ControlValue): void {
    this.change((visit) => visits.controlSet(visit, itemId, controlId, value));
    this.view?.setControl(itemId, controlId, value);
  }

  /** The page stays in its language when the words of the other cannot be fetched. */
  async speak(language: Language, level: ReadingLevel): Promise<void> {
    this.askedFor = language;
    try {
      await loadWords(language);
    } catch {
      await this.tellMissing({ kind: 'language-missing' });
      return;
    }
    // Asked for yet another one while this was on its way.
    if (this.askedFor !== language) return;
    this.dismiss({ kind: 'language-missing' });
    this.change((visit) => ({ ...visit, language, level }));
    this.view?.setLanguage(language, level);
    this.keep();
    history.replaceState(history.state, '', addressWith(location.href, { lang: language }));
  }

  /** Sets what a visitor set, for this visit and the next ones. */
  prefer(changed: Partial<Preferences>): void {
    this.change((visit) => ({ ...visit, preferences: { ...visit.preferences, ...changed } }));
    if (this.view) this.showAsPreferred(this.view);
    this.keep();
  }

  /** What shows the settings is fetched when they are first asked for. */
  async showSettings(settingsShown: boolean): Promise<void> {
    try {
      if (settingsShown) await import('../ui/settings-panel.ts');
      this.change((visit) => ({ ...visit, settingsShown }));
    } catch (error) {
      console.warn('the settings could not be fetched:', error);
      await this.tellMissing({ kind: 'unexpected' });
    }
  }

  showList(listShown: boolean): void {
    this.change((visit) => ({ ...visit, listShown }));
  }

  dismiss(notice: Notice): void {
    this.change((visit) => visits.untold(visit, notice));
  }

  tell(notice: Notice): void {
    this.change((visit) => visits.told(visit, notice));
  }

  goTo(itemId: string): void {
    this.view?.goTo?.(itemId);
    this.change((visit) => ({ ...visit, walkingAlong: false }));
  }

  setNoise(noise: SensorNoise): void {
    this.view?.setNoise?.(noise);
    this.change((visit) => ({ ...visit, noise }));
  }

  walkAlong(walkingAlong: boolean): void {
    this.view?.walkAlong?.(walkingAlong);
    this.change((visit) => ({ ...visit, walkingAlong }));
  }

  /** Distances in the list, without a view. Call from within a tap. */
  async showHowFar(): Promise<void> {
    if (this.state.locating !== 'off') return;
    this.change((visit) => ({ ...visit, locating: 'asking' }));
    const [location] = await Promise.all([askLocation(), askMotion()]);
    if (location !== 'granted') {
      this.change((visit) => ({ ...visit, locating: 'off' }));
      this.tell({ kind: 'refused', reason: locationRefusal(location), wanted: 'place' });
      return;
    }
    this.mayFollow = true;
    await this.follow();
  }

  /** From one way of looking to another, at the same place. Call from within a tap for AR. */
  async switchTo(kind: Viewing | 'list'): Promise<void> {
    const { view, whereabouts } = this.state;
    if (view === kind || view === 'opening') return;
    if (view !== 'list') await this.leave();
    this.cameFrom = whereabouts;
    if (kind !== 'list') await this.open(kind);
    this.cameFrom = undefined;
  }

  /** Opens AR, the camera view (both: call from within a tap) or the simulator; every refusal ends in the list, with a sentence. */
  async open(kind: Viewing): Promise<void> {
    const { street } = this;
    if (!street || this.state.view !== 'list') return;
    this.follower.stop();
    this.change(visits.viewOpening);
    const parts = this.prepare(street, kind);
    // Their failure is looked at below, after the visitor has answered the phone's questions.
    parts.catch(() => {});
    const denied = isOnPhone(kind) ? await askPermissions() : undefined;
    this.mayFollow ||= isOnPhone(kind) && (!denied || denied === 'motion-denied');
    const opened = denied
      ? { refused: denied }
      : await openWith(parts, kind, this.host(kind), () => this.viewOptions());
    if ('refused' in opened) {
      if (opened.detail) console.warn(`${kind} was refused: ${opened.refused}: ${opened.detail}`);
      const refused: Notice = { kind: 'refused', reason: opened.refused, wanted: kind };
      this.close(opened.refused === 'engine-not-loaded' ? await missing(refused) : refused);
      return;
    }
    this.view = opened;
    this.change((visit) => visits.viewOpened(visit, kind));
    this.bringUp(opened);
  }

  /** Another state of the same scene, as an editor saved it: nothing else of the visit changes. */
  async replaceStreet(loaded: LoadedScene): Promise<void> {
    if (!this.street) return;
    const street: Street = { ...this.street, ...loaded, content: undefined };
    const content = this.view && (await this.draw(street));
    this.street = { ...street, content };
    this.change((visit) => visits.sceneReplaced(visit, spotsOf(loaded.placed)));
    if (!this.view || !content) return;
    this.view.replace(content);
    this.bringUp(this.view);
  }

  async leave(): Promise<void> {
    const { view } = this;
    try {
      await view?.leave();
    } finally {
      // A view that does not say it ended must not keep the visitor.
      if (this.view === view) this.close();
    }
  }

  /**
   * Tries anew what could not be fetched. Browsers remember that of a part, so that only the page loaded anew asks for it
   * again; without a network that would leave the visitor with nothing.
   */
  async loadAnew(notice: Notice): Promise<void> {
    if (await isReachable()) this.renew();
    else this.tell(notice);
  }

  private async tellMissing(otherwise: Notice): Promise<void> {
    this.tell(await missing(otherwise));
  }

  private get state(): Visit {
    return this.store.state;
  }

  private keep(): void {
    const { language, level, preferences } = this.state;
    keepSettings({ ...preferences, language, level });
  }

  private change(reducer: (visit: Visit) => Visit): void {
    this.store.change(reducer);
  }

  /** What an item looks like at rest; undefined for one that is not there. */
  readonly drawn = async (itemId: string): Promise<Drawing | undefined> => {
    const content = this.street && (await this.draw(this.street));
    return content?.items.find(({ id }) => id === itemId)?.drawing;
  };

  /** Drawings are made once, when somebody first looks at one. */
  private async draw(street: Street): Promise<StreetContent> {
    if (street.content) return street.content;
    const { streetContent } = await import('./scene/content.ts');
    const content = streetContent(street.reading, street.placed, street.url);
    this.street = { ...street, content };
    return content;
  }

  private async prepare(street: Street, kind: Viewing): Promise<ViewParts> {
    const [parts] = await Promise.all([fetchParts(kind, street, this.draw(street)), this.fetchChrome(), loadCard()]);
    this.houses = parts.houses;
    return parts;
  }

  /** What lies over an open street is not needed for the list. */
  private async fetchChrome(): Promise<void> {
    await import('./street/street-chrome.ts');
    this.change((visit) => ({ ...visit, chromeReady: true }));
  }

  /** Cards are fetched when the first one is wanted; what was wanted last is shown then. */
  private hasCardFor(selection: Selection | undefined, show: () => void): boolean {
    this.wanted = selection;
    if (!selection || loadedCard()) return true;
    loadCard().then(
      () => this.wanted === selection && show(),
      (error: unknown) => {
        console.warn('the card could not be fetched:', error);
        this.tell({ kind: 'unexpected' });
      },
    );
    return false;
  }

  /** What a card shows besides words: pictures, and what can be turned. The words do not wait for it. */
  private async drawForCard(): Promise<void> {
    const { street } = this;
    if (!street || street.content) return;
    try {
      await this.draw(street);
      this.change((visit) => ({ ...visit }));
    } catch (error) {
      console.warn('the card stays without what is drawn:', error);
    }
  }

  private host(kind: Viewing): ViewHost {
    return createViewHost(this.store, this.overlay, {
      onPick: (picked) => this.select(picked && this.told(picked)),
      onLooking: () => this.needsRest() && this.tell({ kind: 'rest' }),
      onBoard: (button) => this.onBoard(button),
      onEnd: (reason) => this.close(reason === 'left' ? undefined : { kind: 'ended', wanted: kind }),
    });
  }

  private viewOptions() {
    return {
      language: this.state.language,
      level: this.state.level,
      scene: this.street!.scene,
      noise: this.state.noise,
      stage: this.stage,
      parameters: parametersAt(this.street!.scene, this.state, this.cameFrom),
    };
  }

  private told({ itemId, path }: { readonly itemId: string; readonly path: readonly string[] }): Selection {
    const partId = this.street && loadedCard()?.describedPart(this.street, itemId, path);
    return partId ? { itemId, partId } : { itemId };
  }

  private showAsPreferred(view: StreetView): void {
    const { soils, motion } = this.state.preferences;
    view.setTheme?.(soils);
    view.setStill?.(motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  /** What was chosen before the view was open. */
  private bringUp(view: StreetView): void {
    const { selection, controls } = this.state;
    if (selection) view.select(selection.itemId);
    this.showAsPreferred(view);
    for (const [itemId, values] of Object.entries(controls)) {
      for (const [controlId, value] of Object.entries(values)) view.setControl(itemId, controlId, value);
    }
  }

  private async follow(): Promise<void> {
    if (this.street) await this.follower.start(originOf(this.street.scene));
  }

  private close(notice?: Notice): void {
    this.view = undefined;
    this.change((visit) => visits.viewClosed(visit, notice));
    if (this.mayFollow && this.state.device === 'hand-held') void this.follow();
  }
}

/** Why a part of the page is not to be had: because the server has another page by now, or for another reason. */
const missing = async (otherwise: Notice): Promise<Notice> => ((await isOutdated()) ? { kind: 'outdated' } : otherwise);
