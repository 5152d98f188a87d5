/** Says when files in folders have changed and come to rest. */
import { watch } from 'node:fs';

/** Editors save in several steps: a moment without another one ends them. */
const SETTLE_MS = 100;

/** Calls `onChange` once for each burst of changes, until the returned function is called. */
export function watchFolders(folders: readonly string[], onChange: () => void, settle_ms = SETTLE_MS): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchers = [...new Set(folders)].map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, settle_ms);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
