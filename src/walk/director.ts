/** Turns what the visitor does into changes of the visit, and the visit into what views are told. */
import type { ControlValue } from '../drawing/drawing.ts';
import { originOf } from '../scenes/placing.ts';
import type { BoardPage, SensorNoise, StreetView, ViewHost } from '../views/view.ts';
import { Choice } from './card/choice.ts';
import { loadCard } from './card/loaded-card.ts';
import { isReachable, missing } from './care/outdated.ts';
import { Follower } from './place/follower.ts';
import { askLocation, askMotion } from './place/permissions.ts';
import { contentOf, DrawnStreet } from './scene/drawn-street.ts';
import type { LoadedScene } from './scene/load-scene.ts';
import { VisitorsSettings } from './settings/visitors-settings.ts';
import type { Store } from './store.ts';
import { createRestWatch } from './street/rest-watch.ts';
import type { House } from './street/street-houses.ts';
import { createViewHost } from './street/view-host.ts';
import { askPermissions, fetchParts, locationRefusal, openWith, type ViewParts } from './street/view-opening.ts';
import { parametersAt } from './street/view-options.ts';
import { isOnPhone, type Viewing } from './street/viewing.ts';
import { type Street, spotsOf } from './telling.ts';
import type { Notice, Visit, Whereabouts } from './visit.ts';
import * as visits from './visit.ts';

export class Director {
  readonly store: Store<Visit>;
  readonly drawn = new DrawnStreet();
  readonly choice: Choice;
  readonly settings: VisitorsSettings;
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
  /** The visitor said yes to telling the page where they are. */
  private mayFollow = false;
  /** Where the visitor was in the view before. */
  private cameFrom: Whereabouts | undefined;

  constructor(store: Store<Visit>, stage: HTMLElement, overlay: HTMLElement) {
    this.store = store;
    this.stage = stage;
    this.overlay = overlay;
    this.follower = new Follower(store);
    const openView = () => this.view;
    this.choice = new Choice(store, this.drawn, openView);
    this.settings = new VisitorsSettings(store, openView);
  }

  get street(): Street | undefined {
    return this.drawn.street;
  }

  set street(street: Street | undefined) {
    this.drawn.street = street;
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

  turn(itemId: string, controlId: string, value: ControlValue): void {
    this.change((visit) => visits.controlSet(visit, itemId, controlId, value));
    this.view?.setControl(itemId, controlId, value);
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
    const content = this.view && (await contentOf(street));
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

  private get state(): Visit {
    return this.store.state;
  }

  private change(reducer: (visit: Visit) => Visit): void {
    this.store.change(reducer);
  }

  private async prepare(street: Street, kind: Viewing): Promise<ViewParts> {
    const [parts] = await Promise.all([
      fetchParts(kind, street, this.drawn.draw(street)),
      this.fetchChrome(),
      loadCard(),
    ]);
    this.houses = parts.houses;
    return parts;
  }

  /** What lies over an open street is not needed for the list. */
  private async fetchChrome(): Promise<void> {
    await import('./street/street-chrome.ts');
    this.change((visit) => ({ ...visit, chromeReady: true }));
  }

  private host(kind: Viewing): ViewHost {
    return createViewHost(this.store, this.overlay, {
      onPick: (picked) => this.choice.pick(picked),
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

  /** What was chosen before the view was open. */
  private bringUp(view: StreetView): void {
    const { selection, controls } = this.state;
    if (selection) view.select(selection.itemId);
    this.settings.applyTo(view);
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
