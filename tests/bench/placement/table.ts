/** The table for people. */
import { PEERS } from './contenders.ts';
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

export function honestyHead(): string {
  const columns = ['heading °', '(e/σ)² place', '(e/σ)² heading', 'covered', 'motion m/s'];
  return `${'ours'.padEnd(22)}${columns.map((name) => name.padStart(WIDTH)).join('')}`;
}

export function honestyLine({ name, ours, normalised, coverage, motion_mps }: CaseSummary): string {
  const columns = [
    pair(ours.heading),
    normalised.position.value.toFixed(2),
    normalised.heading.value.toFixed(2),
    `${(100 * coverage.value).toFixed(0)} %`,
    motion_mps ? pair(motion_mps, 3) : '–',
  ];
  return `${name.padEnd(22)}${columns.map((text) => text.padStart(WIDTH)).join('')}`;
}
