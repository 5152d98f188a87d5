/** The one thing of a page that three's glTF exporter needs where there is no page: `FileReader`, on top of `Blob`. */

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

/** Runs `use` with a `FileReader` to be had, and takes a lent one away again: one run at a time. */
export async function withFileReader<Result>(use: () => Promise<Result>): Promise<Result> {
  if ('FileReader' in globalThis) return use();
  Object.defineProperty(globalThis, 'FileReader', { value: BufferReader, configurable: true });
  try {
    return await use();
  } finally {
    Reflect.deleteProperty(globalThis, 'FileReader');
  }
}
