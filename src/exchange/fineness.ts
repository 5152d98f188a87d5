/** Files that a phone on mobile data fetches: painted surfaces as fine as the file's weight allows. */

/** Pixels of a side of a painted surface, the finest first. */
const FINENESS_PX = [512, 256, 128] as const;

/** The finest file lighter than `most_bytes`, else the lightest there is. */
export async function finest(
  make: (painted_px: number) => Promise<Uint8Array>,
  most_bytes: number,
): Promise<Uint8Array> {
  let file: Uint8Array = new Uint8Array();
  for (const painted_px of FINENESS_PX) {
    file = await make(painted_px);
    if (file.length < most_bytes) break;
  }
  return file;
}
