/** The screen stays on while somebody looks at a street: holding a phone up is not touching it. */

/** Call when a view opens; the answer lets the screen go dark again. Never rejects: a phone that refuses just dims. */
export function keepScreenOn(): () => void {
  const { wakeLock } = navigator;
  if (!wakeLock) return () => {};
  let held: WakeLockSentinel | undefined;
  let wanted = true;
  const ask = async () => {
    if (!wanted || document.visibilityState !== 'visible') return;
    try {
      const lock = await wakeLock.request('screen');
      if (wanted) held = lock;
      else await lock.release();
    } catch {
      // A low battery refuses.
    }
  };
  // Browsers let go of it when the page is hidden.
  const onVisible = () => void ask();
  document.addEventListener('visibilitychange', onVisible);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', onVisible);
    void held?.release().catch(() => {});
    held = undefined;
  };
}
