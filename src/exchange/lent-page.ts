/** The few things of a page that three's exporters need where there is no page: they only carry bytes from hand to hand. */
import { EncodedPicture } from './encoded-picture.ts';

/** `readAsArrayBuffer` and its end, nothing else. */
class BufferReader {
  result: ArrayBuffer | null = null;
  onloadend: (() => void) | null = null;

  readAsArrayBuffer(blob: Blob): void {
    void blob.arrayBuffer().then((buffer) => {
      this.result = buffer;
      this.onloadend?.();
    });
  }
}

/** Keeps the one picture that is drawn on it, and gives back its file. */
class PictureCanvas {
  width = 0;
  height = 0;
  private picture: EncodedPicture | undefined;

  getContext() {
    return { drawImage: (picture: EncodedPicture) => (this.picture = picture) };
  }

  toBlob(give: (blob: Blob) => void): void {
    const { bytes, type } = this.picture!;
    give(new Blob([bytes.slice()], { type }));
  }
}

const LENT = {
  FileReader: BufferReader,
  ImageBitmap: EncodedPicture,
  document: { createElement: () => new PictureCanvas() },
};

/** Runs `use` with them, and takes them away again: one run at a time, and not in a page. */
export async function withLentPage<Result>(use: () => Promise<Result>): Promise<Result> {
  for (const [name, value] of Object.entries(LENT)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  try {
    return await use();
  } finally {
    for (const name of Object.keys(LENT)) Reflect.deleteProperty(globalThis, name);
  }
}
