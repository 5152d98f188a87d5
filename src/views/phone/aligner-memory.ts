/** What was learned outlives a session: who comes back to the same street goes on where they left. */
import type { AlignerSettings } from './aligner-messages.ts';
import { createRemoteAligner, type RemoteAligner } from './remote-aligner.ts';

export interface AlignerMemory {
  /** The aligner of this street for a new session; the one of the session before, where there was one. */
  begin(settings: AlignerSettings, time_ms: number): RemoteAligner;
  /** The session ended: its tracking space is gone, place and compass error are kept. */
  end(time_ms: number): void;
}

export function createAlignerMemory(
  create: (settings: AlignerSettings) => RemoteAligner = createRemoteAligner,
): AlignerMemory {
  let kept: { readonly street: string; readonly aligner: RemoteAligner } | undefined;
  return {
    begin(settings, time_ms) {
      const street = JSON.stringify(settings.origin);
      if (kept?.street === street) {
        kept.aligner.add({ time_ms, reset: {} });
      } else {
        kept?.aligner.dispose();
        kept = { street, aligner: create(settings) };
      }
      return kept.aligner;
    },
    end(time_ms) {
      kept?.aligner.add({ time_ms, reset: {} });
    },
  };
}
