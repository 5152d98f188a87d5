/** The items of a street on the stage: what is near is on the graphics card, what was left behind is not. */
import type { ControlValue } from '../../drawing/drawing.ts';
import type { Stage } from '../../engines/babylon/stage.ts';
import type { EnuPoint } from '../../geo/frames.ts';
import type { PlacedDrawing, StreetContent } from '../view.ts';
import { distanceTo_m, REACH_HYSTERESIS } from './content-in-reach.ts';

/** Made so much before it comes into reach: a walker needs twenty seconds for it. */
const MADE_WITHIN_M = 30;
/** Of a frame, for making: the rest is for drawing it. Where frames are long anyway, a share of them. */
const MAKES = { least_ms: 8, share: 0.3, most_ms: 200 };
/** Let go so much beyond its reach, so that nothing is made again and again for who stands at an edge. */
const LEFT_BEYOND_M = 50;

export class HeldContent {
  private readonly stage: Stage;
  private content: StreetContent;
  /** Still to be made, the nearest last. */
  private wanted: { readonly item: PlacedDrawing; readonly distance_m: number }[] = [];
  private making: { readonly item: PlacedDrawing; readonly steps: Generator<undefined> } | undefined;
  private at: EnuPoint | undefined;
  private made_ms = Number.NaN;
  private selected: string | undefined;
  /** What the visitor turned outlives what is let go. */
  private readonly turned = new Map<string, Map<string, ControlValue>>();

  constructor(stage: Stage, content: StreetContent) {
    this.stage = stage;
    this.content = content;
  }

  get items(): readonly PlacedDrawing[] {
    return this.content.items;
  }

  /** All that is near has been made. */
  get isWhole(): boolean {
    return this.at !== undefined && !this.making && this.wanted.length === 0;
  }

  select(itemId: string | undefined): void {
    this.selected = itemId;
    this.stage.highlight(itemId);
  }

  setControl(itemId: string, controlId: string, value: ControlValue): void {
    const values = this.turned.get(itemId) ?? new Map<string, ControlValue>();
    this.turned.set(itemId, values.set(controlId, value));
    this.stage.setControl(itemId, controlId, value);
  }

  /** Another content in the same street: only what changed is made anew. */
  replace(content: StreetContent): void {
    const { stage, content: before } = this;
    this.content = content;
    this.wanted = [];
    this.stopMaking();
    for (const { id } of before.items) if (!content.items.some((item) => item.id === id)) stage.hide(id);
    for (const item of content.items) {
      if (!stage.has(item.id)) continue;
      const shown = before.items.find(({ id }) => id === item.id);
      if (shown && isSameDrawing(shown, item)) continue;
      const isVisible = stage.isVisible(item.id);
      stage.show(item.id, item.drawing, item.enuFromItem);
      this.bringUp(item, isVisible);
    }
  }

  /** A few times a second, from where the visitor is: lets go of what was left behind, and wants what comes near. */
  look(at: EnuPoint): void {
    this.wanted = [];
    for (const item of this.content.items) {
      const distance_m = distanceTo_m(item, at);
      const isMade = this.stage.has(item.id);
      if (distance_m > leftBeyond_m(item)) this.letGo(item);
      else if (!isMade && this.making?.item !== item && distance_m < item.reach_m + MADE_WITHIN_M) {
        this.wanted.push({ item, distance_m });
      }
    }
    this.wanted.sort((a, b) => b.distance_m - a.distance_m);
    this.at = at;
  }

  /** Once a frame: makes a little of what is wanted, so that no frame is kept waiting. */
  make(clock_ms: () => number = steady_ms): void {
    const now_ms = clock_ms();
    const frame_ms = Number.isNaN(this.made_ms) ? 0 : now_ms - this.made_ms;
    this.made_ms = now_ms;
    if (!this.making) {
      const next = this.wanted.pop();
      if (!next) return;
      const { item } = next;
      this.making = { item, steps: this.stage.showing(item.id, item.drawing, item.enuFromItem) };
    }
    const { item, steps } = this.making;
    const until_ms = now_ms + Math.min(MAKES.most_ms, Math.max(MAKES.least_ms, MAKES.share * frame_ms));
    do {
      if (!steps.next().done) continue;
      this.making = undefined;
      this.bringUp(item, this.at !== undefined && distanceTo_m(item, this.at) < item.reach_m);
      return;
    } while (clock_ms() < until_ms);
  }

  private letGo(item: PlacedDrawing): void {
    if (this.making?.item === item) this.stopMaking();
    this.stage.hide(item.id);
  }

  private stopMaking(): void {
    this.making?.steps.return(undefined);
    this.making = undefined;
  }

  private bringUp({ id }: PlacedDrawing, isVisible: boolean): void {
    const { stage } = this;
    stage.setVisible(id, isVisible);
    for (const [controlId, value] of this.turned.get(id) ?? []) stage.setControl(id, controlId, value);
    if (this.selected === id) stage.highlight(id);
  }
}

const steady_ms = () => performance.now();

const leftBeyond_m = ({ reach_m }: PlacedDrawing): number =>
  Math.max(reach_m + LEFT_BEYOND_M, reach_m * REACH_HYSTERESIS);

const isSameDrawing = (a: PlacedDrawing, b: PlacedDrawing): boolean =>
  JSON.stringify([a.drawing, a.enuFromItem]) === JSON.stringify([b.drawing, b.enuFromItem]);
