/** The page on the phone: new versions between visits, and the street that is taken along. */
import { TakeAlong } from '../../offline/take-along.ts';
import { Updates } from '../../offline/updates.ts';
import type { Director } from '../director.ts';
import { savesData } from './fetch-ahead.ts';

/** Rejects where the page cannot be kept on the device. */
export async function careOffline(director: Director, sceneId: string): Promise<void> {
  const { store } = director;
  const updates = await Updates.start({
    isStreetOpen: () => store.state.view !== 'list',
    onChange: (listener) => store.subscribe(listener),
    offerNewVersion: () => director.tell({ kind: 'new-version', isBusy: false }),
  });
  director.renew = () => {
    void updates.takeOver().then((result) => {
      if (result === 'busy') director.tell({ kind: 'new-version', isBusy: true });
    });
  };
  const { parts } = await updates.files();
  if (!savesData()) void updates.bringParts();
  const along = new TakeAlong();
  along.site = { scope: new URL('./', document.baseURI).href, parts };
  const follow = () => {
    along.language = store.state.language;
    if (director.street && !along.scene) along.scene = { sceneId, url: director.street.url };
  };
  follow();
  store.subscribe(follow);
  director.along = along;
  store.change((visit) => ({ ...visit }));
}
