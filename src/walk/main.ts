/** The walk page: the list first, the street when the visitor wants it, and never a blank page. */
import { tellings } from '../content/tellings.ts';
import { originOf } from '../scenes/placing.ts';
import { loadWords } from '../ui/words.ts';
import type { SensorNoise } from '../views/view.ts';
import { readWishes, sceneAddress } from './address.ts';
import { loadCard } from './card/loaded-card.ts';
import { fetchAhead } from './care/fetch-ahead.ts';
import { startOfflineCare } from './care/start-offline-care.ts';
import { Director } from './director.ts';
import { loadGuide } from './guide/loaded-guide.ts';
import { watchFar } from './place/far-watch.ts';
import { lookAround } from './place/look-around.ts';
import { loadScene } from './scene/load-scene.ts';
import { keptSettings } from './settings/settings.ts';
import { createStore } from './store.ts';
import { spotsOf, streetWords } from './telling.ts';
import { newVisit, sceneFailed, sceneReady, selected, type Visit } from './visit.ts';
import { WalkPage } from './walk-page.ts';

const NOISES: readonly SensorNoise[] = ['exact', 'open', 'street', 'canyon'];

/** A mouse and keys: the street is opened on the screen, never with a camera. */
const isDesktop = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches;

async function canOpenAr(): Promise<boolean> {
  try {
    return (await navigator.xr?.isSessionSupported('immersive-ar')) ?? false;
  } catch {
    return false;
  }
}

/** What of the visit lies outside the page's own element. */
function reflect({ language, preferences, view, device }: Visit, title: string): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dataset.text = preferences.textSize;
  root.dataset.contrast = preferences.contrast;
  root.dataset.motion = preferences.motion;
  root.dataset.hand = preferences.hand;
  root.dataset.view = view === 'opening' ? (device === 'desktop' ? 'simulator' : 'list') : view;
  document.title = title ? `${title} – Katukerros` : 'Katukerros';
}

function watchForTheUnexpected(director: Director): void {
  const tell = (fault: unknown) => {
    // Told by browsers when a layout takes two frames; nothing is wrong.
    if (String((fault as ErrorEvent).message ?? '').startsWith('ResizeObserver')) return;
    director.tell({ kind: 'unexpected' });
  };
  addEventListener('error', tell);
  addEventListener('unhandledrejection', tell);
}

async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const { language: chosen, level, ...kept } = keptSettings();
  // A teacher's link may ask for patterns.
  const preferences = parameters.get('theme') === 'contrast' ? { ...kept, soils: 'contrast' as const } : kept;
  const wishes = readWishes(parameters, [...(chosen ? [chosen] : []), ...navigator.languages]);
  const address = sceneAddress(wishes.sceneId, document.baseURI);
  // At once with the words, which are the smaller file: nothing waits for them but the first picture.
  const loading = loadScene(address, tellings);
  // Whoever shows the street asks for it again, and tells what failed.
  loadGuide().catch(() => {});
  // Who follows a link to an item sees its card first; without it the list is shown, and why.
  const card = wishes.itemId === undefined ? undefined : loadCard().catch(() => undefined);
  try {
    await loadWords(wishes.language);
  } catch (error) {
    console.warn('the page has no words:', error);
    document.getElementById('first-aid')!.hidden = false;
    return;
  }

  const stage = document.getElementById('stage')!;
  const overlay = document.getElementById('overlay')!;
  const noise = NOISES.find((name) => name === parameters.get('noise')) ?? 'exact';
  const device = isDesktop() ? 'desktop' : 'hand-held';
  const store = createStore(newVisit({ language: wishes.language, level, preferences, device, noise }));
  const director = new Director(store, stage, overlay);
  watchForTheUnexpected(director);
  watchFar(store);

  const page = new WalkPage();
  page.director = director;
  const show = (visit: Visit) => {
    page.visit = visit;
    reflect(visit, director.street ? streetWords(director.street, visit).title : '');
  };
  store.subscribe(show);
  show(store.state);
  overlay.replaceChildren(page);
  addEventListener('popstate', () => {
    const item = new URLSearchParams(location.search).get('item');
    director.choice.arriveAt(item ?? undefined);
  });

  const careOffline = (firstScreen?: Promise<unknown>) => {
    if (!import.meta.hot) void startOfflineCare(director, wishes.sceneId, firstScreen);
  };
  void canOpenAr().then((yes) => store.change((visit) => ({ ...visit, ar: yes ? 'yes' : 'no' })));
  if (import.meta.hot) {
    const { followEdits } = await import('./scene/live-editing.ts');
    followEdits(director, address, tellings, import.meta.hot);
  }
  const loaded = await loading;
  if ('failed' in loaded) {
    store.change((visit) => sceneFailed(visit, loaded.failed));
    careOffline();
    return;
  }
  director.street = { ...loaded, tellings, content: undefined };
  const hasCard = (await card) !== undefined;
  store.change((visit) => {
    const ready = sceneReady(visit, spotsOf(loaded.placed), loaded.leftOut);
    return selected(ready, hasCard && wishes.itemId ? { itemId: wishes.itemId } : undefined);
  });
  director.choice.arriveAt(wishes.itemId);
  lookAround({
    store,
    origin: originOf(loaded.scene),
    sceneId: wishes.sceneId,
    // In the simulator a visitor is only where the street put them.
    mayOffer: !wishes.isSceneNamed && device === 'hand-held',
  });
  careOffline(fetchAhead(() => store.state));
  if (device === 'desktop') await director.open('simulator');
}

void start();
