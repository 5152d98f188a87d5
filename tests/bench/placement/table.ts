/** The table for people. */
import { PEERS } from './contenders.ts';
import type { Estimate, Interval } from './statistics.ts';
import type { CaseSummary, PlacementSummary } from './summary.ts';

const WIDTH = 15;
const pair = ({ median, p95 }: { readonly median: number; readonly p95: number }, digits = 1): string =>
  `${median.toFixed(digits)} / ${p95.toFixed(digits)}`;
const values = ({ median, p95 }: PlacementSummary) => ({ median: median.value, p95: p95.value });

export function placementHead(): string {
  const columns = ['ours', ...PEERS, 'bound'].map((name) => name.padStart(WIDTH));
  return `${'median / 95 % at 25 m, m'.padEnd(22)}${columns.join('')}   95 % interval of ours  against LocAR, +D  goal`;
}

export function placementLine({ name, ours, peers, against, bound, goal }: CaseSummary): string {
  const told = [ours, ...PEERS.map((peer) => peers[peer])].map((one) => pair(values(one)));
  const columns = [...told, bound ? pair(bound) : '–'].map((text) => text.padStart(WIDTH));
  const locar = `${against.locar}, ${against['locar+D']}`;
  const interval = ([low, high]: readonly [number, number]) => `${low.toFixed(1)}–${high.toFixed(1)}`;
  const sure = `${interval(ours.median.interval)} / ${interval(ours.p95.interval)}`;
  const wanted = goal ? `${pair(goal)} ${goal.verdict}` : '';
  const missing = ours.missing > 0 ? ` (${ours.missing} without estimate)` : '';
  return `${name.padEnd(22)}${columns.join('')}   ${sure.padEnd(23)} ${locar.padEnd(18)} ${wanted}${missing}`;
}

const outside = ({ interval }: Estimate, [least, most]: Interval): string =>
  interval[1] < least || interval[0] > most ? '*' : ' ';

export function honestyHead(): string {
  const columns = ['heading °', '(e/σ)² place', '(e/σ)² heading', 'covered', 'motion m/s'];
  return `${'ours'.padEnd(22)}${columns.map((name) => name.padStart(WIDTH)).join('')}`;
}

/** Asked for: the ratio in street and canyon, the share covered, and motion's median and 95 %. */
const RATIO: Interval = [0.5, 1.5];
const COVERED: Interval = [0.58, 0.78];
const MOTION_MPS = [0.05, 0.15] as const;

export const HONESTY_NOTE =
  '* outside what is asked for, by more than its own 95 % interval: (e/σ)² 0.5–1.5, covered 58–78 %, motion 0.05 / 0.15';

export function honestyLine({ name, ours, normalised, coverage, motion_mps }: CaseSummary): string {
  const { position, heading } = normalised;
  const restless = motion_mps && (motion_mps.median > MOTION_MPS[0] || motion_mps.p95 > MOTION_MPS[1]);
  const columns = [
    pair(ours.heading),
    `${position.value.toFixed(2)}${outside(position, RATIO)}`,
    `${heading.value.toFixed(2)}${outside(heading, RATIO)}`,
    `${(100 * coverage.value).toFixed(0)} %${outside(coverage, COVERED)}`,
    motion_mps ? `${pair(motion_mps, 3)}${restless ? '*' : ' '}` : '–',
  ];
  return `${name.padEnd(22)}${columns.map((text) => text.padStart(WIDTH)).join('')}`;
}
