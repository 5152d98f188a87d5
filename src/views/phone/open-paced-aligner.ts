/** The aligner that settings ask for. Only where something is solved: a page with a worker does not fetch it. */
import { createEstimator } from '../../positioning/estimator.ts';
import { streetBearingDeg } from '../../positioning/street-lines.ts';
import { createUntrackedAligner } from '../../positioning/untracked-aligner.ts';
import type { AlignerSettings } from './aligner-messages.ts';
import { createPacedAligner, type PacedAligner } from './paced-aligner.ts';

export function openPacedAligner(settings: AlignerSettings): PacedAligner {
  const { origin, declinationDeg, footprints, streets } = settings;
  const create = settings.isUntracked ? createUntrackedAligner : createEstimator;
  const bearings = streets && streets.length > 0 ? streets : undefined;
  return createPacedAligner(
    create({
      origin,
      declinationDeg,
      ...(footprints && { footprints }),
      ...(bearings && { streetBearingDeg: (east_m, north_m) => streetBearingDeg(bearings, east_m, north_m) }),
    }),
  );
}
