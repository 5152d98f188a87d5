/** Runs in a Web Worker of its own, made for one model and then let go: it lends itself the things of a page. */
import { makeModel } from './make-model.ts';
import type { ModelMade, ModelWanted } from './model-messages.ts';

const page = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ModelWanted>) => void) | null;
  postMessage(made: ModelMade): void;
};

page.onmessage = ({ data }) => {
  void makeModel(data).then((made) => page.postMessage(made));
};
