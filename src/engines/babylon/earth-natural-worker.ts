/** Runs in a Web Worker: paints ground as it looks, so that no frame waits for it. */
import { answerWith } from './earth-answering.ts';
import { paintLayer } from './earth-natural.ts';

answerWith(paintLayer);
