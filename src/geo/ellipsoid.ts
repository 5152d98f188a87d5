/** WGS84: NGA.STND.0036, table 3.1. */
export const SEMI_MAJOR_M = 6_378_137;
export const FLATTENING = 1 / 298.257223563;
export const SEMI_MINOR_M = SEMI_MAJOR_M * (1 - FLATTENING);
/** First eccentricity squared. */
export const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
