/** A street as a small map, in the map's own units: x to the right, y down, one unit a pixel on the narrowest phone. */
export const MAP_WIDTH = 360;
export const MAP_HEIGHT = 190;

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapItem {
  readonly id: string;
  readonly type: string;
  /** From 1, as in the list. */
  readonly number: number;
  /** Where it stands. */
  readonly at: MapPoint;
  /** Where its sign is drawn: beside `at` when another one is there. */
  readonly sign: MapPoint;
}

export interface MapLabel {
  readonly text: string;
  /** What it names. */
  readonly dot: MapPoint;
  readonly at: MapPoint;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface StreetMapModel {
  readonly streets: readonly { readonly points: readonly MapPoint[]; readonly width: number }[];
  readonly areas: readonly { readonly kind: string; readonly points: readonly MapPoint[] }[];
  readonly landmarks: readonly MapPoint[];
  readonly labels: readonly MapLabel[];
  readonly items: readonly MapItem[];
  /** Of north on the map, clockwise from up. */
  readonly northDeg: number;
  /** Of the scale bar. */
  readonly bar: { readonly length: number; readonly metres: number };
}

/** The visitor on the map. */
export interface MapVisitor {
  /** Kept within the map. */
  readonly at: MapPoint;
  /** Undefined beyond the map's edge, where a ring would say nothing. */
  readonly radius: number | undefined;
  /** Clockwise from up: where they look, or beyond the edge where they are; undefined without a compass. */
  readonly turnDeg: number | undefined;
  readonly isBeyond: boolean;
}
