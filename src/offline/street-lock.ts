/** Held by every page with an open street: who takes over the version of the page must have it alone. */
export const STREET_LOCK = 'katukerros-street';

/** Call whenever the visit changes, from its beginning: holds the lock while a street is open. */
export function streetLock(): (isStreetOpen: boolean) => void {
  let letGo: (() => void) | undefined;
  return (isStreetOpen) => {
    if (isStreetOpen === (letGo !== undefined)) return;
    letGo?.();
    letGo = undefined;
    if (!isStreetOpen) return;
    const isLeft = new Promise<void>((done) => {
      letGo = done;
    });
    void navigator.locks.request(STREET_LOCK, { mode: 'shared' }, () => isLeft);
  };
}
