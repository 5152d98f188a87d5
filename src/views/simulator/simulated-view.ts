/** What the page asks of the simulator: of the street shown, the AR view; of the visitor's way, the visit. */
import type { ArView } from '../ar/ar-view.ts';
import type { StreetContent, StreetView } from '../view.ts';
import type { SimulatedVisit } from './simulated-visit.ts';
import type { StreetPicture } from './street-picture.ts';

export function simulatedView(
  ar: ArView,
  visit: SimulatedVisit,
  picture: StreetPicture,
  content: StreetContent,
): StreetView {
  let { items } = content;
  return {
    exactness: ar.exactness,
    recorder: ar.recorder,
    select: (itemId) => ar.select(itemId),
    showContent: (on) => ar.showContent(on),
    setControl: (itemId, controlId, value) => ar.setControl(itemId, controlId, value),
    setLanguage: (language, level) => ar.setLanguage(language, level),
    setTheme: (theme) => ar.setTheme?.(theme),
    setStill: (still) => ar.setStill?.(still),
    leave: () => ar.leave(),
    replace(changed) {
      items = changed.items;
      ar.replace(changed);
    },
    async takeStill() {
      const ground = await picture.still(visit.visitor);
      return { ...(await ar.takeStill()), ground };
    },
    goTo(itemId) {
      const standpoint = items.find(({ id }) => id === itemId)?.standpoint;
      if (standpoint) visit.goTo(standpoint);
    },
    look: (rightDeg, upDeg) => visit.motion.look(rightDeg, upDeg),
    walkAlong: (on) => visit.motion.stroll(on),
    setNoise: (noise) => visit.feed.setNoise(noise),
  };
}
