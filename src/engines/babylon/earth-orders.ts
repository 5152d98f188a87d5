/** Which pictures of ground are wanted, by whom, and in which order they are painted: what was asked for first comes first. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Pixels } from './earth-format.ts';
import type { EarthPainter } from './earth-painter.ts';

interface Layer {
  readonly slot: number;
  /** Meshes that show it. */
  holders: number;
  picture?: { readonly pixels: Pixels; readonly theme: Theme };
}

export class EarthOrders {
  private readonly painter: EarthPainter;
  private readonly layers = new Map<SoilKind, Layer>();
  private readonly wanted = new Set<SoilKind>();
  /** Painted, and not yet fetched by {@link next}. */
  private readonly fresh = new Set<SoilKind>();
  private theme: Theme = 'natural';
  private painting: { readonly soil: SoilKind; readonly theme: Theme } | undefined;

  constructor(painter: EarthPainter) {
    this.painter = painter;
  }

  /** Layers there are, painted or not. */
  get size(): number {
    return this.layers.size;
  }

  /** The kind of each layer, by its slot. */
  get soils(): readonly SoilKind[] {
    return [...this.layers.keys()];
  }

  /** Nothing is being painted, nothing waits, and all that was painted has been fetched. */
  get isDone(): boolean {
    return this.wanted.size === 0 && !this.painting && this.fresh.size === 0;
  }

  /** The layer of this ground; the same for ever. */
  slotOf(soil: SoilKind): number {
    return this.layerOf(soil).slot;
  }

  /** The picture there is, of whatever theme. */
  pixelsOf(soil: SoilKind): Pixels | undefined {
    return this.layers.get(soil)?.picture?.pixels;
  }

  /** Something shows this ground from now on. */
  hold(soil: SoilKind): void {
    const layer = this.layerOf(soil);
    layer.holders++;
    if (layer.holders === 1 && !this.isAsWanted(soil)) this.wanted.add(soil);
  }

  /** Once for each {@link hold}: what nothing shows any more is not painted. */
  release(soil: SoilKind): void {
    const layer = this.layerOf(soil);
    layer.holders--;
    if (layer.holders === 0) this.wanted.delete(soil);
  }

  /** What is there stays until it has been painted anew. */
  setTheme(theme: Theme): void {
    this.theme = theme;
    this.wanted.clear();
    for (const [soil, { holders }] of this.layers) if (holders > 0 && !this.isAsWanted(soil)) this.wanted.add(soil);
  }

  /** Has the next picture painted, unless one is being painted; what cannot be painted is left until it is held anew. */
  paintNext(): void {
    const [soil] = this.wanted;
    if (soil === undefined || this.painting) return;
    this.wanted.delete(soil);
    const job = { soil, theme: this.theme };
    this.painting = job;
    this.painter
      .paint(soil, job.theme)
      .then((pixels) => {
        if (job.theme !== this.theme) return;
        this.layerOf(soil).picture = { pixels, theme: job.theme };
        this.fresh.add(soil);
      })
      .catch((error) => console.warn(`no picture of ${soil} could be painted:`, error))
      .finally(() => {
        this.painting = undefined;
      });
  }

  /** One that has been painted since it was last fetched. */
  next(): SoilKind | undefined {
    const [soil] = this.fresh;
    if (soil) this.fetched(soil);
    return soil;
  }

  fetched(soil: SoilKind): void {
    this.fresh.delete(soil);
  }

  dispose(): void {
    this.painter.dispose();
    this.layers.clear();
    this.wanted.clear();
    this.fresh.clear();
  }

  private layerOf(soil: SoilKind): Layer {
    const known = this.layers.get(soil);
    if (known) return known;
    const layer: Layer = { slot: this.layers.size, holders: 0 };
    this.layers.set(soil, layer);
    return layer;
  }

  /** Painted for the theme, or just being painted for it. */
  private isAsWanted(soil: SoilKind): boolean {
    const { painting, theme } = this;
    const isOnTheWay = painting?.soil === soil && painting.theme === theme;
    return isOnTheWay || this.layers.get(soil)?.picture?.theme === theme;
  }
}
