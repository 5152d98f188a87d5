/** Arriving at a place is felt and heard, where the visitor has not set that off; the page says it besides. */
import { vibrate } from '../../ui/haptics.ts';
import type { Store } from '../store.ts';
import type { Visit } from '../visit.ts';

/** Two knocks. */
const FEEL = [120, 80, 120];
/** A fifth upwards, hertz. */
const TONES_HZ = [587, 880];
const TONE_S = 0.18;
const LOUDNESS = 0.12;

/** The item that the visitor has just come to; undefined while they stay, pass on or leave. */
export const newArrival = (before: Pick<Visit, 'arrivedAt'>, now: Pick<Visit, 'arrivedAt'>): string | undefined =>
  now.arrivedAt !== before.arrivedAt ? now.arrivedAt : undefined;

/** The returned function ends it. */
export function signalArrivals(store: Store<Visit>): () => void {
  return store.subscribe((visit, before) => {
    // Nobody arrives anywhere by moving about in the simulator at a desk.
    if (visit.device === 'desktop' || newArrival(before, visit) === undefined) return;
    vibrate(FEEL, visit.preferences.vibration);
    if (visit.preferences.sound) void chime();
  });
}

/** Browsers let a page sound only after a tap. */
async function chime(): Promise<void> {
  if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return;
  try {
    const audio = new AudioContext();
    await audio.resume();
    const loudness = audio.createGain();
    loudness.connect(audio.destination);
    const from_s = audio.currentTime;
    const end_s = from_s + TONE_S * (TONES_HZ.length + 1);
    loudness.gain.setValueAtTime(LOUDNESS, from_s);
    loudness.gain.exponentialRampToValueAtTime(0.001, end_s);
    const tones = TONES_HZ.map((hertz, i) => {
      const tone = new OscillatorNode(audio, { frequency: hertz });
      tone.connect(loudness);
      tone.start(from_s + i * TONE_S);
      tone.stop(i === TONES_HZ.length - 1 ? end_s : from_s + (i + 1) * TONE_S);
      return tone;
    });
    tones.at(-1)!.onended = () => void audio.close();
  } catch {
    // A phone without sound; it was felt and said.
  }
}
