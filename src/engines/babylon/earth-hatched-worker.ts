/** Runs in a Web Worker: paints hatches of ground. Apart from the natural ones, which most visitors see alone. */
import { answerWith } from './earth-answering.ts';
import { paintLayer } from './earth-hatched.ts';

answerWith(paintLayer);
