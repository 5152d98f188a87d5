/** Letter codes of ground, as logs and drawings have them. */
import type { SoilKind } from './drawing.ts';

export interface SoilCode {
  /** Finnish: GTK's map and the habits of Infra logs. */
  readonly fi: string;
  /** Main soil of ISO 14688-1; undefined for rock, which that standard does not name, and for what nobody described. */
  readonly iso: string | undefined;
}

/**
 * `Sa` is clay (savi) in Finnish and sand in ISO 14688, so a code must never stand without the name. Asphalt and paving
 * have the short words of Finnish street drawings, since no list of soils names them; varved clay and mica schist share
 * the codes of clay and rock, and differ by their hatch.
 */
export const SOIL_CODES: Readonly<Record<SoilKind, SoilCode>> = {
  asphalt: { fi: 'Asf', iso: 'Mg' },
  paving: { fi: 'Kiv', iso: 'Mg' },
  fill: { fi: 'Tä', iso: 'Mg' },
  topsoil: { fi: 'Mu', iso: 'Or' },
  sand: { fi: 'Hk', iso: 'Sa' },
  gravel: { fi: 'Sr', iso: 'Gr' },
  silt: { fi: 'Si', iso: 'Si' },
  clay: { fi: 'Sa', iso: 'Cl' },
  'varved-clay': { fi: 'Sa', iso: 'Cl' },
  till: { fi: 'Mr', iso: undefined },
  gyttja: { fi: 'Lj', iso: 'Or' },
  peat: { fi: 'Tv', iso: 'Pt' },
  bedrock: { fi: 'Ka', iso: undefined },
  'mica-schist': { fi: 'Ka', iso: undefined },
  unknown: { fi: '0', iso: undefined },
};

/** Every kind of ground, from the street down as one usually meets them. */
export const SOIL_ORDER = Object.keys(SOIL_CODES) as readonly SoilKind[];
