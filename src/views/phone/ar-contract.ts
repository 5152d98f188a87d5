/** What the AR view takes, and what it tells the simulator besides. */
import type { Engine } from '@babylonjs/core/Engines/engine';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import type { Stage } from '../../engines/babylon/stage.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import type { Exactness, Recorder, Still, StreetView, Viewer } from '../view.ts';
import type { AlignerMemory } from './aligner-memory.ts';

export interface ArOptions {
  readonly language: Language;
  readonly level: ReadingLevel;
  /** What earlier sessions learned; the page's own when not given. */
  readonly memory?: AlignerMemory;
}

/** A street view that also tells how it stands, for the simulator. */
export interface ArView extends StreetView {
  readonly stage: Stage;
  readonly engine: Engine;
  readonly exactness: Exactness;
  readonly recorder: Recorder;
  takeStill(): Promise<Still>;
  /** What is shown, and how sure that is. */
  readonly alignment: Alignment | undefined;
  /** Where the visitor stands according to what is displayed. */
  readonly viewer: Viewer | undefined;
  /** What is displayed rests on the estimate. */
  readonly isSettled: boolean;
  /** When all that the sensors told until now is in the estimate. */
  caughtUp(): Promise<void>;
}
