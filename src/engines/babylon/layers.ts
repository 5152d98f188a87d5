/**
 * Babylon's rendering groups, drawn one after the other over one depth buffer: first what only hides, then what lies
 * under the street, then what stands on it.
 */
export const HIDING_GROUP = 0;
export const UNDERGROUND_GROUP = 1;
export const ABOVE_GROUP = 2;
