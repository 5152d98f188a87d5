/** Bytes of old programs as text: UTF-8, UTF-16 with or without its mark, else Windows-1252. */

/** Undefined when the bytes are no text in any of them. */
export function decoded(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes);
  const hasControls = text.split('').some((letter) => letter < ' ' && !'\t\n\r\f\u001a'.includes(letter));
  return hasControls ? undefined : text;
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const half = bytes.length / 2;
  // Text of Latin letters has nothing in every other byte.
  if (zerosAt(bytes, 1) > 0.8 * half && zerosAt(bytes, 0) === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (zerosAt(bytes, 0) > 0.8 * half && zerosAt(bytes, 1) === 0) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function zerosAt(bytes: Uint8Array, first: 0 | 1): number {
  let count = 0;
  for (let index = first; index < bytes.length; index += 2) if (bytes[index] === 0) count++;
  return count;
}
