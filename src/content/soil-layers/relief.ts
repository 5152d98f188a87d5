/** How uneven the underside of a layer is where nobody has measured it. */
import { seededNumbers } from '../../chance/chance.ts';
import type { Evidence } from '../../drawing/drawing.ts';
import type { SoilLayer } from './schema.ts';
import type { Stratum } from './strata.ts';

/** Metres up and down. People lay evenly, ice does not. */
export const RELIEF_M: Readonly<Record<SoilLayer['soil'], number>> = {
  asphalt: 0.004,
  paving: 0.006,
  fill: 0.07,
  topsoil: 0.04,
  sand: 0.05,
  gravel: 0.06,
  silt: 0.03,
  clay: 0.025,
  'varved-clay': 0.04,
  till: 0.1,
  gyttja: 0.04,
  peat: 0.05,
  bedrock: 0.05,
  'mica-schist': 0.05,
  unknown: 0,
};

/** Of how much of the thinner of the two layers a boundary may move, so that neighbours never meet. */
export const MOST_OF_LAYER = 0.3;

/** The surest last. */
const SURENESS: readonly Evidence[] = ['planned', 'illustration', 'model', 'measured'];

/** How sure the boundary between two layers is: no surer than either of them. */
export function boundaryEvidence(above: Stratum, below: Stratum | undefined, item: Evidence): Evidence {
  const [a, b] = [above.layer.evidence ?? item, below?.layer.evidence ?? item];
  return SURENESS.indexOf(a) <= SURENESS.indexOf(b) ? a : b;
}

/** Only what is thought up may look natural; the rest lies as told. */
export const isUneven = (evidence: Evidence): boolean => evidence === 'illustration' || evidence === 'planned';

/** -1 … 1 along a run from 0 to 1: nothing at both ends, and nothing on the whole. `pieces`: how finely it is drawn. */
export function waveAlong(length_m: number, pieces: number, seed: number): (along: number) => number {
  const next = seededNumbers(seed);
  const waves = [0.3, 0.55, 1].flatMap((perMetre, i) => {
    const turns = Math.max(1, Math.round(length_m * perMetre * (0.8 + 0.4 * next())));
    const strength = ((next() < 0.5 ? -1 : 1) * (0.6 + 0.4 * next())) / (i + 1);
    return turns * 4 <= pieces ? [{ turns, strength }] : [];
  });
  const most = waves.reduce((sum, { strength }) => sum + Math.abs(strength), 0) || 1;
  return (along) =>
    waves.reduce((sum, { turns, strength }) => sum + strength * Math.sin(2 * Math.PI * turns * along), 0) / most;
}
