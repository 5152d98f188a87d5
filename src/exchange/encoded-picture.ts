/** Pictures that stay as their files are: both model formats hold whole PNG and JPEG files. */

export type PictureType = 'image/png' | 'image/jpeg';

/** Quick Look and small devices: pixels each way. */
export const MAX_PIXELS = 1024;

export class EncodedPicture {
  readonly bytes: Uint8Array;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;

  constructor(bytes: Uint8Array, type: PictureType, [width, height]: readonly [number, number]) {
    this.bytes = bytes;
    this.type = type;
    this.width = width;
    this.height = height;
  }
}

/** Undefined for what is neither PNG nor JPEG, is broken, or has more than {@link MAX_PIXELS} pixels a side. */
export function encodedPicture(bytes: Uint8Array): EncodedPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  const size = isPng ? ([view.getUint32(16), view.getUint32(20)] as const) : jpegSize(view);
  if (!size || Math.min(...size) < 1 || Math.max(...size) > MAX_PIXELS) return undefined;
  return new EncodedPicture(bytes, isPng ? 'image/png' : 'image/jpeg', size);
}

/** From the start of the frame (ITU T.81, B.2.2). */
function jpegSize(view: DataView): readonly [number, number] | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xffc0 || marker > 0xfffe) return undefined;
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  return undefined;
}
