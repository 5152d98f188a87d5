/** Who is compared. */

import { createEstimator, type EstimatorSettings } from '../../../src/positioning/estimator.ts';
import type { Replayed } from '../../../src/positioning/replay.ts';
import { ORIGIN } from '../../../src/positioning/test-walk.ts';
import type { Footprint } from './blocks.ts';
import { DECLINATION_DEG } from './declination.ts';
import { createLocar } from './peers/locar.ts';
import { createOneShot } from './peers/one-shot.ts';
import { createVins } from './peers/vins.ts';

export const PEERS = ['locar', 'locar+D', 'one-shot', 'vins'] as const;
export type Peer = (typeof PEERS)[number];

/** What of the estimator takes part, for measuring what each part brings. */
export type Parts = NonNullable<EstimatorSettings['parts']>;

export const createOurs = (footprints: readonly Footprint[], parts: Parts): Replayed =>
  createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG, footprints, parts });

export function createPeer(peer: Peer): Replayed & { close?: () => void } {
  if (peer === 'locar') return createLocar(0);
  if (peer === 'locar+D') return createLocar(DECLINATION_DEG);
  return peer === 'one-shot' ? createOneShot() : createVins();
}
