/** One trial, judged for every contender. */

import { placementRadius68_m } from '../../../src/positioning/aligner.ts';
import { AHEAD_M, type Replayed, type ReplayRow, replayRow, truthMoments } from '../../../src/positioning/replay.ts';
import { ORIGIN } from '../../../src/positioning/test-walk.ts';
import { createOurs, createPeer, type Parts, PEERS, type Peer } from './contenders.ts';
import { recordTrial, type Trial } from './record.ts';
import type { RecordOptions } from './satellite-fixes.ts';
import type { Case } from './scenarios.ts';
import { motionWhileStanding } from './standing-motion.ts';

export interface Verdict {
  readonly row: ReplayRow;
  /** The number shown to the visitor: how far off things may be. */
  readonly shown_m: number | null;
}

export interface TrialResult {
  readonly ours: Verdict;
  readonly peers: Readonly<Record<Peer, ReplayRow>>;
  /** Metres from second to second, of a thing 25 m ahead, as displayed; empty when not asked for. */
  readonly motion_m: readonly number[];
}

export interface TrialOptions extends RecordOptions {
  readonly withMotion: boolean;
  readonly parts: Parts;
}

export function runTrial(judged: Case, seed: number, options: TrialOptions): TrialResult {
  const trial = recordTrial(judged, seed, options);
  const { withMotion, parts } = options;
  const peers = Object.fromEntries(PEERS.map((peer) => [peer, judgedPeer(trial, peer)])) as Record<Peer, ReplayRow>;
  return {
    ours: judge(trial, createOurs(trial.footprints, parts)),
    peers,
    motion_m: withMotion ? motionWhileStanding(trial, parts) : [],
  };
}

function judgedPeer(trial: Trial, peer: Peer): ReplayRow {
  const aligner = createPeer(peer);
  const { row } = judge(trial, aligner);
  aligner.close?.();
  return row;
}

function judge({ samples }: Trial, aligner: Replayed): Verdict {
  const moment = truthMoments(samples, aligner).next().value;
  if (!moment) throw new Error('a trial holds a truth');
  return {
    row: replayRow(moment, ORIGIN),
    shown_m: moment.alignment ? placementRadius68_m(moment.alignment, AHEAD_M) : null,
  };
}
