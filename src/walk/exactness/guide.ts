/** Leads the visitor up the ladder of exactness: turns what they do into observations that the view takes in. */
import type { Recorder } from '../../views/view.ts';
import { addressWith } from '../address.ts';
import type { Visit, Whereabouts } from '../visit.ts';
import type { Guided } from './guided.ts';
import { isHidden } from './line-of-sight.ts';
import { handOver } from './save-walk.ts';
import { aimedAt, landmarkOf, landmarkTargets, markOf, markTargets, stoodOn } from './scene-targets.ts';
import * as steps from './steps.ts';
import { following, landmarksToAim, marksNear, type Target, type TargetWay } from './targets.ts';

/** Who scanned a sign's code and read for a while may have walked on. */
const FRESH_MS = 180_000;
const AT_A_SIGN_M = 1;

export class ExactGuide {
  private readonly director: Guided;
  /** Of the walk that is being kept; the view may end before it is saved. */
  private recorder: Recorder | undefined;

  constructor(director: Guided) {
    this.director = director;
  }

  get state(): steps.ExactSteps {
    return this.visit.exact ?? steps.NOTHING_YET;
  }

  /** What can be aimed at or stood on now, the likeliest first; empty in other steps. */
  get targets(): readonly TargetWay[] {
    const { step } = this.state;
    if (step === 'aim') return this.landmarks;
    return step === 'stand' ? this.marks : [];
  }

  get landmarks(): readonly TargetWay[] {
    const { scene, from } = this;
    if (!scene || !from) return [];
    const isBehindHouses = ({ at }: Target) => isHidden(from.at, at, this.director.houses);
    return landmarksToAim(landmarkTargets(scene), from, steps.sightings(this.state), isBehindHouses);
  }

  get marks(): readonly TargetWay[] {
    const { scene, from } = this;
    return scene && from ? marksNear(markTargets(scene), from) : [];
  }

  /** What is asked for now, while it is there to be asked for. */
  get target(): TargetWay | undefined {
    return this.targets.find(({ id }) => id === this.state.targetId) ?? this.targets[0];
  }

  show(step: steps.Step | undefined): void {
    if (this.state.isDragging) this.director.exactness?.realign();
    this.director.showContent(step !== 'aim');
    this.change((state) => steps.atStep(state, step));
    this.settleTarget();
  }

  another(): void {
    const id = following(this.targets, this.target?.id);
    this.change((state) => steps.askingFor(state, id));
  }

  sight(): void {
    const { target, scene } = this;
    const landmark = scene && landmarkOf(scene, target?.id);
    if (!landmark || !target) return;
    const key = this.director.exactness?.sight(aimedAt(landmark));
    const { bearingDeg } = target.way;
    this.change((state) => steps.observed(state, key, { kind: 'sight', targetId: target.id, bearingDeg }));
    if (key === undefined) return;
    this.change((state) => ({ ...state, targetId: undefined }));
    this.settleTarget();
  }

  stand(): void {
    const { target, scene } = this;
    const mark = scene && markOf(scene, target?.id);
    if (!mark) return;
    const key = this.director.exactness?.stand(stoodOn(mark));
    this.change((state) => steps.observed(state, key, { kind: 'stand', targetId: mark.id }));
  }

  takeBack(key: number): void {
    this.director.exactness?.forget(key);
    this.change((state) => steps.withdrawn(state, key));
  }

  takeAllBack(): void {
    for (const { key } of this.state.observations) this.takeBack(key);
    this.director.exactness?.realign();
  }

  realign(): void {
    this.director.exactness?.realign();
  }

  drag(turnDeg: number, lift_m: number): void {
    this.director.exactness?.drag(turnDeg, lift_m);
    if (!this.state.isDragging) this.change((state) => steps.dragging(state, true));
  }

  dropDrag(): void {
    this.director.exactness?.realign();
    this.change((state) => steps.dragging(state, false));
  }

  keepDrag(): void {
    const key = this.director.exactness?.dragDone();
    this.change((state) => ({ ...steps.observed(state, key, { kind: 'drag', targetId: '' }), step: 'overview' }));
  }

  record(): void {
    this.recorder = this.director.recorder;
    this.recorder?.start();
    this.change((state) => ({ ...state }));
  }

  async saveRecording(mayShare = true): Promise<void> {
    if (!this.recorder?.isOn) return;
    const text = this.recorder.stop();
    await handOver(text, new Date(), mayShare);
  }

  /** Who came by the code on a sign, `?marker=ID`, stands at it: counted once, when the phone tracks. */
  arriveBySign(): void {
    const { scene, from } = this;
    const id = new URL(location.href).searchParams.get('marker');
    const sign = scene && id ? markOf(scene, id) : undefined;
    const { exactness } = this.director;
    if (!sign || !exactness || !this.visit.accuracy || performance.now() > FRESH_MS) return;
    if (from && !this.isNear(sign.id, from)) return;
    const spot = stoodOn(sign);
    const key = exactness.stand({ ...spot, sigma_m: Math.max(spot.sigma_m, AT_A_SIGN_M) });
    if (key === undefined) return;
    history.replaceState(history.state, '', addressWith(location.href, { marker: undefined }));
    this.change((state) => steps.observed(state, key, { kind: 'stand', targetId: sign.id }));
  }

  /** The street was closed: a walk that was being kept is saved on the phone. */
  end(): void {
    void this.saveRecording(false);
  }

  private isNear(markId: string, from: Whereabouts): boolean {
    return marksNear(markTargets(this.scene!), from).some(({ id }) => id === markId);
  }

  /** What was proposed stays proposed while the visitor turns to it. */
  private settleTarget(): void {
    const { target } = this;
    if (target) this.change((state) => ({ ...state, targetId: target.id }));
  }

  private get visit(): Visit {
    return this.director.store.state;
  }

  private get scene() {
    return this.director.street?.scene;
  }

  private get from(): Whereabouts | undefined {
    return this.visit.whereabouts;
  }

  private change(step: (state: steps.ExactSteps) => steps.ExactSteps): void {
    this.director.store.change((visit) => ({ ...visit, exact: step(visit.exact ?? steps.NOTHING_YET) }));
  }
}
