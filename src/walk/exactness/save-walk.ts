/** Hands a recorded walk to the visitor as a file. */

/** By the phone's own share sheet where there is one and the visitor has just asked for it, else as a download. */
export async function handOver(text: string, now: Date, mayShare: boolean): Promise<void> {
  const name = `walk-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.jsonl`;
  // Phones share only kinds of files that they know.
  const shared = new File([text], `${name}.txt`, { type: 'text/plain' });
  if (mayShare && navigator.canShare?.({ files: [shared] })) {
    try {
      await navigator.share({ files: [shared] });
      return;
    } catch (error) {
      // Changing one's mind must not lose the walk: it is saved on the phone.
      console.warn('not shared:', error);
    }
  }
  download(name, text);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
