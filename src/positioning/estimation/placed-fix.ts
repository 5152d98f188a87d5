/** A satellite fix tied to the tracked way. */

export interface PlacedFix {
  readonly time_ms: number;
  /** Length of the tracked way until then. */
  readonly path_m: number;
  /** Where the phone was in the XR space: x, and -z. */
  readonly right_m: number;
  readonly ahead_m: number;
  /** Where the receiver said it was. */
  readonly east_m: number;
  readonly north_m: number;
  /** Standard deviation per axis, as claimed but not below what phones reach. */
  readonly sigma_m: number;
  /** Of how many fixes it is the mean: their white errors average out. */
  readonly count: number;
}

/** Where the phone is now in the XR space: x, and -z. */
export interface Here {
  readonly right_m: number;
  readonly ahead_m: number;
  readonly path_m: number;
}
