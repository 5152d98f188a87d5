/** What the sheet of exactness needs of whoever leads the visit. */
import type { Exactness, Recorder } from '../../views/view.ts';
import type { Store } from '../store.ts';
import type { House } from '../street/street-houses.ts';
import type { Street } from '../telling.ts';
import type { Visit } from '../visit.ts';

export interface Guided {
  readonly store: Store<Visit>;
  readonly street: Street | undefined;
  /** Of the open street. */
  readonly houses: readonly House[];
  readonly exactness: Exactness | undefined;
  readonly recorder: Recorder | undefined;
  /** Turns the view a little, where that is a matter of keys. */
  readonly look: ((rightDeg: number, upDeg: number) => void) | undefined;
  showContent(on: boolean): void;
}
