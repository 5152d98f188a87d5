/** The trials of one case, summed up. */
import type { ReplayRow } from '../../../src/positioning/replay.ts';
import { PEERS, type Peer } from './contenders.ts';
import { type Case, caseName, type Goal } from './scenarios.ts';
import { bootstrap, type Estimate, type Interval, meanOf, medianOf, p95Of } from './statistics.ts';
import type { TrialResult } from './trial.ts';

export interface PlacementSummary {
  readonly median: Estimate;
  readonly p95: Estimate;
  readonly heading: { readonly median: number; readonly p95: number };
  /** Trials without any estimate; they count nowhere else. */
  readonly missing: number;
}

/** `alike`: whoever is ahead is so by less than its 95 % interval, trial by trial. */
export type Comparison = 'better' | 'alike' | 'worse';

export interface CaseSummary {
  readonly name: string;
  readonly trials: number;
  readonly ours: PlacementSummary;
  readonly peers: Readonly<Record<Peer, PlacementSummary>>;
  /** Ours against theirs, the worse of median and 95 %. */
  readonly against: Readonly<Record<Peer, Comparison>>;
  /** The Cramér–Rao bound. */
  readonly bound: { readonly median: number; readonly p95: number } | undefined;
  /** Mean of (error / σ)², 1 when honest: of the position with σ² = σ²east + σ²north, and of the heading. */
  readonly normalised: { readonly position: Estimate; readonly heading: Estimate };
  /** Share of trials in which the number shown to the visitor covers the placement error. */
  readonly coverage: Estimate;
  readonly motion_mps: { readonly median: number; readonly p95: number } | undefined;
  readonly goal: (Goal & { readonly verdict: 'pass' | 'within its interval' | 'miss' }) | undefined;
}

export function summarise(judged: Case, results: readonly TrialResult[], bound: readonly number[]): CaseSummary {
  const ours = placement(results.map(({ ours: { row } }) => row));
  const known = results.filter(({ ours: { row } }) => row.placement25_m !== null);
  const ratio = (error: number | null, sigma: number | null) => (error! / sigma!) ** 2;
  const motion = results.flatMap(({ motion_m }) => motion_m);
  const peers = PEERS.map((peer) => [peer, placement(results.map((result) => result.peers[peer]))]);
  return {
    name: caseName(judged),
    trials: results.length,
    ours,
    peers: Object.fromEntries(peers) as Record<Peer, PlacementSummary>,
    against: Object.fromEntries(PEERS.map((peer) => [peer, compared(results, peer)])) as Record<Peer, Comparison>,
    bound: bound.length > 0 ? { median: medianOf(bound), p95: p95Of(bound) } : undefined,
    normalised: {
      position: bootstrap(
        known.map(({ ours: { row } }) => ratio(row.positionError_m, row.sigmaPosition_m)),
        meanOf,
      ),
      heading: bootstrap(
        known.map(({ ours: { row } }) => ratio(row.headingErrorDeg, row.sigmaHeadingDeg)),
        meanOf,
      ),
    },
    coverage: bootstrap(
      known.map(({ ours: { row, shown_m } }) => (row.placement25_m! <= shown_m! ? 1 : 0)),
      meanOf,
    ),
    motion_mps: motion.length > 0 ? { median: medianOf(motion), p95: p95Of(motion) } : undefined,
    goal: judged.goal && { ...judged.goal, verdict: verdict(judged.goal, ours) },
  };
}

function placement(rows: readonly ReplayRow[]): PlacementSummary {
  const values = rows.map(({ placement25_m }) => placement25_m).filter((value) => value !== null);
  const headings = rows.map(({ headingErrorDeg }) => headingErrorDeg).filter((value) => value !== null);
  return {
    median: bootstrap(values, medianOf),
    p95: bootstrap(values, p95Of),
    heading: { median: medianOf(headings), p95: p95Of(headings) },
    missing: rows.length - values.length,
  };
}

function compared(results: readonly TrialResult[], peer: Peer): Comparison {
  const pairs = results
    .map((result) => [result.ours.row.placement25_m, result.peers[peer].placement25_m] as const)
    .filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
  const behind = [medianOf, p95Of].map((part) =>
    bootstrap(pairs, (some) => part(some.map(([ours]) => ours)) - part(some.map(([, theirs]) => theirs))),
  );
  if (behind.some(({ interval }) => interval[0] > 0)) return 'worse';
  return behind.every(({ value }) => value < 0) ? 'better' : 'alike';
}

function verdict(goal: Goal, { median, p95 }: PlacementSummary): 'pass' | 'within its interval' | 'miss' {
  const meets = (value: (estimate: Estimate) => number) => value(median) <= goal.median && value(p95) <= goal.p95;
  if (meets(({ value }) => value)) return 'pass';
  return meets(({ interval }: { interval: Interval }) => interval[0]) ? 'within its interval' : 'miss';
}
