/**
 * The vocabulary of drawings: what content says, what engines do.
 *
 * A drawing is plain, immutable, JSON-safe data in the frame of its item: metres, right-handed, x right, y up,
 * -z along the item's bearing, y = 0 at street level. Engines realise it, exporters write it, tests read it.
 * A new look is a new named kind here plus its realisation in each engine, never engine code in a content folder.
 */
import type { LocalText } from './text.ts';

/** A position or offset in the item's frame, metres: [x right, y up, z towards the visitor]. */
export type Point3 = readonly [number, number, number];

/** A point of a plan seen from above, metres: [x right, z towards the visitor]. */
export type Point2 = readonly [number, number];

/** `#rrggbb`, sRGB. */
export type Colour = `#${string}`;

/** A pose within the parent: position in metres, then turn about y (counter-clockwise from above), radians. */
export interface Pose {
  readonly position_m: Point3;
  readonly yawRad?: number;
}

export interface Box3 {
  readonly min_m: Point3;
  readonly max_m: Point3;
}

/** How sure the drawn thing is. Engines know the manner: measured and model solid, illustration and planned lighter or outlined. */
export type Evidence = 'measured' | 'model' | 'illustration' | 'planned';

export interface Drawing {
  readonly parts: readonly Part[];
  /** What a visitor may turn; offered by AR, list view and keyboard alike. */
  readonly controls: readonly Control[];
  /** Contains every part in its initial and every bound state, without labels' plates. */
  readonly bounds: Box3;
}

interface PartBase {
  /** Unique in the drawing and stable, so that a tap can be answered with words about this part. */
  readonly id: string;
  readonly at?: Pose;
  /** `underground` shows only through an opening. Default: `above`. Children of a group inherit it. */
  readonly layer?: 'above' | 'underground';
  readonly bind?: readonly Binding[];
  readonly evidence?: Evidence;
}

export type Part =
  | GroupPart
  | SolidPart
  | OpeningPart
  | OccluderPart
  | PicturePart
  | LabelPart
  | FlowPart
  | WaterPart
  | RulerPart;

export interface GroupPart extends PartBase {
  readonly kind: 'group';
  readonly parts: readonly Part[];
}

export interface SolidPart extends PartBase {
  readonly kind: 'solid';
  readonly shape: Shape;
  readonly material: Material;
  /** A soft shadow on the street below. Default true for `above`, never for `underground`. */
  readonly castsShadow?: boolean;
}

/** A hole in the street: the ground is masked away inside the outline, and underground parts show through it. */
export interface OpeningPart extends PartBase {
  readonly kind: 'opening';
  readonly outline: readonly Point2[];
  readonly depth_m: number;
}

/** Hides what is behind it, is not seen itself. */
export interface OccluderPart extends PartBase {
  readonly kind: 'occluder';
  readonly shape: Shape;
}

/** A picture standing upright, its lower edge's middle at the part's origin, facing +z. */
export interface PicturePart extends PartBase {
  readonly kind: 'picture';
  /** Relative to the scene file. */
  readonly src: string;
  readonly size_m: readonly [number, number];
  readonly alt: LocalText;
}

/** A readable plate that turns to the viewer; its anchor is the part's origin. */
export interface LabelPart extends PartBase {
  readonly kind: 'label';
  readonly text: LocalText;
  /** Height of one line of letters, metres, at reading distance; engines may enlarge it when far. */
  readonly size_m: number;
  /** Where a thin line from the plate ends, in the part's frame. */
  readonly leader_m?: Point3;
  readonly plate?: 'plain' | 'title' | 'warn';
}

/** Grains that travel along a path: water, bubbles, flocs. */
export interface FlowPart extends PartBase {
  readonly kind: 'flow';
  readonly path_m: readonly Point3[];
  readonly grain: {
    readonly radius_m: number;
    readonly count: number;
    readonly colour: Colour;
    readonly spread_m: number;
  };
  readonly speed_mps: number;
  readonly seed: number;
}

/** A body of still or slowly moving water: surface and sides. */
export interface WaterPart extends PartBase {
  readonly kind: 'water';
  readonly outline: readonly Point2[];
  /** Height of the surface and of the bed, metres. */
  readonly surface_m: number;
  readonly bed_m: number;
  readonly colour: Colour;
  /** 0 opaque as milk … 1 clear as glass. */
  readonly clarity: number;
}

/** A staff with a tick every `every_m` and a number at each `labelEvery_m`. */
export interface RulerPart extends PartBase {
  readonly kind: 'ruler';
  readonly from_m: Point3;
  readonly to_m: Point3;
  readonly every_m: number;
  readonly labelEvery_m: number;
}

export type Shape =
  /** Centred on the part's origin. */
  | { readonly kind: 'box'; readonly size_m: Point3 }
  /** A plan drawn up from `bottom_m` to `top_m`; a list gives one height for each corner of the outline. */
  | {
      readonly kind: 'prism';
      readonly outline: readonly Point2[];
      readonly holes?: readonly (readonly Point2[])[];
      readonly bottom_m: number | readonly number[];
      readonly top_m: number | readonly number[];
    }
  | {
      readonly kind: 'tube';
      readonly path_m: readonly Point3[];
      readonly radius_m: number;
      readonly open?: boolean;
      readonly sides?: number;
    }
  /** A profile of [radius, height] turned about y. */
  | { readonly kind: 'lathe'; readonly profile_m: readonly (readonly [number, number])[]; readonly sides?: number }
  /** Indexed triangles, counter-clockwise seen from outside. `uv` in metres on the surface where a texture matters. */
  | {
      readonly kind: 'surface';
      readonly positions_m: readonly number[];
      readonly indices: readonly number[];
      readonly uv_m?: readonly number[];
    };

export type SoilKind =
  | 'asphalt'
  | 'paving'
  | 'fill'
  | 'topsoil'
  | 'sand'
  | 'gravel'
  | 'silt'
  | 'clay'
  | 'varved-clay'
  | 'till'
  | 'gyttja'
  | 'peat'
  | 'bedrock'
  | 'mica-schist'
  | 'unknown';

export type Cladding = 'wood' | 'plaster' | 'brick' | 'stone' | 'glass';

export type Material =
  | {
      readonly kind: 'plain';
      readonly colour: Colour;
      readonly roughness?: number;
      readonly metallic?: number;
      readonly opacity?: number;
      readonly glow?: number;
    }
  /** Earth of one kind, drawn procedurally from the seed; `colour` overrides the kind's own. */
  | { readonly kind: 'earth'; readonly soil: SoilKind; readonly seed: number; readonly colour?: Colour }
  /** A house wall with rows of windows. */
  | {
      readonly kind: 'facade';
      readonly cladding: Cladding;
      readonly colour: Colour;
      readonly storeys: number;
      readonly bay_m: number;
      readonly storey_m: number;
      readonly seed: number;
      readonly opacity?: number;
    };

export type ControlValue = number | boolean | string;

interface ControlBase {
  readonly id: string;
  readonly label: LocalText;
}

export type Control = ControlBase &
  (
    | {
        readonly kind: 'slider';
        readonly range: readonly [number, number];
        readonly step: number;
        readonly unit?: string;
        readonly initial: number;
      }
    /** Whole steps with a name each; the value is the index. */
    | { readonly kind: 'steps'; readonly steps: readonly LocalText[]; readonly initial: number }
    | { readonly kind: 'toggle'; readonly initial: boolean }
  );

export type BindingProperty = 'opacity' | 'visible' | 'offset-x' | 'offset-y' | 'offset-z' | 'scale-y' | 'speed';

/**
 * A property that follows a value through stops, as MapLibre's `interpolate` and `step`. No code, so it can be
 * exported, tested and played without allocation. A toggle counts as 0 or 1. `visible` is true from 0.5 up.
 * `offset-*` are metres added to the part's pose, `opacity` multiplies the material's, `scale-y` scales about the part's origin.
 */
export interface Binding {
  readonly property: BindingProperty;
  readonly from:
    | { readonly control: string }
    /** Seconds since the drawing was first shown. */
    | { readonly time: 'seconds' }
    /** Metres from the viewer's eye to the item's origin. */
    | { readonly viewer: 'distance' };
  readonly stops: readonly (readonly [number, number])[];
  readonly mode: 'linear' | 'step' | 'smooth';
}

/** A rigid pose as engines take it: p_parent = rotation · p + translation. A `Transform` of geo is one. */
export interface RigidPose {
  readonly rotation: { readonly x: number; readonly y: number; readonly z: number; readonly w: number };
  readonly translation_m: Point3;
}
