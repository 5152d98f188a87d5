/** How kinds of ground feel under a finger, as rhythms of a vibrating phone. Made up: an image, not a measurement. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { Feel } from '../../scenes/closer.ts';

const repeated = (times: number, ...onOff: number[]): Feel =>
  Array.from({ length: times }, () => onOff)
    .flat()
    .slice(0, -1);

/**
 * Milliseconds on and off. Fine ground is long and soft or of many tiny knocks, coarse ground of few uneven ones, rock
 * is one hard knock. None is longer than a second and a half: a rhythm that outlasts the tap is in the way.
 */
export const FEELS: Readonly<Record<SoilKind, Feel>> = {
  asphalt: [70, 40, 70],
  paving: repeated(4, 50, 110),
  fill: [60, 50, 20, 90, 110, 40, 35, 120, 25],
  topsoil: [25, 60, 40, 90, 25, 140, 35],
  sand: repeated(22, 10, 26),
  gravel: [35, 60, 55, 110, 25, 45, 70, 150, 40, 70, 30],
  silt: repeated(14, 22, 14),
  clay: [650],
  'varved-clay': repeated(6, 110, 80),
  till: [120, 60, 15, 30, 15, 90, 80, 40, 12, 25, 12, 110, 45],
  gyttja: [300, 180, 420],
  peat: repeated(5, 45, 190),
  bedrock: [180],
  'mica-schist': repeated(3, 120, 35),
  unknown: [40],
};
