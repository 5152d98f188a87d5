/** Runs in a Web Worker: solves beside the drawing, so that no frame waits for it. */
import type { FromWorker, ToWorker } from './aligner-messages.ts';
import { openPacedAligner } from './open-paced-aligner.ts';
import type { PacedAligner } from './paced-aligner.ts';

const page = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

let paced: PacedAligner | undefined;

page.onmessage = ({ data }) => {
  if ('open' in data) {
    paced = openPacedAligner(data.open);
    return;
  }
  if (!paced) throw new Error('bug: a batch before the settings');
  const { number, samples, forgotten, isUrgent } = data.batch;
  const isNew = paced.take(samples, forgotten, isUrgent);
  page.postMessage(isNew ? { number, news: { alignment: paced.answer } } : { number });
};
