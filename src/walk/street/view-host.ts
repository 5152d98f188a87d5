/** What an open view tells, as changes of the visit. */
import { placementRadius68_m } from '../../positioning/aligner.ts';
import type { ViewHost } from '../../views/view.ts';
import type { Store } from '../store.ts';
import type { Visit } from '../visit.ts';
import * as visits from '../visit.ts';

/** Content is mostly looked at from about this far. */
const LOOKED_AT_FROM_M = 10;

export interface HostActions {
  readonly onPick: ViewHost['onPick'];
  readonly onEnd: ViewHost['onEnd'];
  readonly onBoard: NonNullable<ViewHost['onBoard']>;
  /** The visitor looks at the street, told several times a second. */
  readonly onLooking: () => void;
}

export function createViewHost(
  store: Store<Visit>,
  overlay: HTMLElement,
  { onPick, onEnd, onLooking }: HostActions,
): ViewHost {
  return {
    onPick,
    onEnd,
    overlay,
    onViewer: (viewer) => {
      onLooking();
      store.change((visit) => visits.moved(visit, viewer));
    },
    onAlignment: (alignment) => {
      const radius_m = placementRadius68_m(alignment, LOOKED_AT_FROM_M);
      const { basis, mistaken_ms: mistaken } = alignment;
      store.change((visit) => {
        const sigma_m = visits.steadied(visit.accuracy?.sigma_m, radius_m);
        return { ...visit, accuracy: { sigma_m, basis, mistaken } };
      });
    },
    onTrouble: (trouble) => store.change((visit) => visits.told(visit, { kind: 'trouble', trouble })),
    onTroubleOver: (trouble) => store.change((visit) => visits.untold(visit, { kind: 'trouble', trouble })),
    onWalking: (isWalking) => store.change((visit) => ({ ...visit, isWalking })),
    onTruth: (truth) => store.change((visit) => ({ ...visit, truth })),
  };
}
