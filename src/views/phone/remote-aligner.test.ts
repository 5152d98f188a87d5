import { describe, expect, it } from 'vitest';
import type { Sample } from '../../positioning/sample.ts';
import { createAlignerMemory } from './aligner-memory.ts';
import type { AlignerSettings, FromWorker, ToWorker } from './aligner-messages.ts';
import { openPacedAligner } from './open-paced-aligner.ts';
import { createRemoteAligner, type WorkerPort } from './remote-aligner.ts';

const SETTINGS: AlignerSettings = {
  origin: { latDeg: 61.49765, lonDeg: 23.76163, height_m: 0 },
  declinationDeg: 10.5,
};
const HERE = { lat: 61.4977, lon: 23.7617 };

/** The worker's part, with a mail that structured-clones and waits until it is delivered. */
class Mail implements WorkerPort {
  readonly batches: (ToWorker & { readonly batch: unknown })[] = [];
  isGone = false;
  private readonly post: ToWorker[] = [];
  private hear: (event: { readonly data: FromWorker }) => void = () => {};
  private fail: (event: unknown) => void = () => {};
  private aligner: ReturnType<typeof openPacedAligner> | undefined;

  postMessage(message: ToWorker): void {
    this.post.push(structuredClone(message));
  }

  addEventListener(type: 'message' | 'error', hear: (event: never) => void): void {
    if (type === 'message') this.hear = hear as typeof this.hear;
    else this.fail = hear as typeof this.fail;
  }

  terminate(): void {
    this.isGone = true;
  }

  break(): void {
    this.fail({});
  }

  /** Lets the worker work until it has nothing to do. */
  deliver(): void {
    for (let message = this.post.shift(); message; message = this.post.shift()) {
      if ('open' in message) {
        this.aligner = openPacedAligner(message.open);
        continue;
      }
      this.batches.push(message);
      const { number, samples, forgotten, isUrgent } = message.batch;
      const isNew = this.aligner!.take(samples, forgotten, isUrgent);
      this.hear({
        data: structuredClone(isNew ? { number, news: { alignment: this.aligner!.answer } } : { number }),
      });
    }
  }
}

/** A visitor who stands and looks north: poses at 10 Hz, compass, a fix a second. */
function standing(from_ms: number, to_ms: number): Sample[] {
  const samples: Sample[] = [];
  for (let time_ms = from_ms; time_ms < to_ms; time_ms += 100) {
    samples.push({ time_ms, pose: { x_m: 0, y_m: 0, z_m: 0, qx: 0, qy: 0, qz: 0, qw: 1 } });
    samples.push({ time_ms, compass: { magneticBearingDeg: -10.5 } });
    if (time_ms % 1_000 === 0) samples.push({ time_ms, fix: { ...HERE, accuracy_m: 5 } });
  }
  return samples;
}

function opened() {
  const mail = new Mail();
  return { mail, aligner: createRemoteAligner(SETTINGS, () => mail) };
}

describe('an aligner in a worker', () => {
  it('answers, and its answer stays the same object until there is another', () => {
    const { mail, aligner } = opened();
    for (const sample of standing(0, 400)) aligner.add(sample);
    expect(aligner.current).toBeUndefined();
    mail.deliver();
    const first = aligner.current;
    expect(first?.basis).toBe('compass');
    for (const sample of standing(400, 900)) aligner.add(sample);
    mail.deliver();
    expect(aligner.current).toBe(first);
    for (const sample of standing(900, 2_000)) aligner.add(sample);
    mail.deliver();
    expect(aligner.current).not.toBe(first);
  });

  it('posts batches, not samples, and one at a time however slow the worker', () => {
    const { mail, aligner } = opened();
    for (const sample of standing(0, 5_000)) aligner.add(sample);
    mail.deliver();
    // The first sample of all, and all the others.
    expect(mail.batches).toHaveLength(2);
    for (const sample of standing(5_000, 15_000)) {
      aligner.add(sample);
      mail.deliver();
    }
    expect(mail.batches.length).toBeGreaterThan(30);
    expect(mail.batches.length).toBeLessThan(60);
  });

  it('solves what the visitor did at once, and takes it back at once', () => {
    const { mail, aligner } = opened();
    for (const sample of standing(0, 2_000)) aligner.add(sample);
    mail.deliver();
    aligner.add({ time_ms: 1_950, stand: { ...HERE, sigma_m: 0.1 } });
    mail.deliver();
    expect(aligner.current?.basis).toBe('exact');
    aligner.forget(1_950);
    mail.deliver();
    expect(aligner.current?.basis).toBe('compass');
  });

  it('does so also while the worker is busy with the batch before', () => {
    const { mail, aligner } = opened();
    for (const sample of standing(0, 2_000)) aligner.add(sample);
    aligner.add({ time_ms: 1_950, stand: { ...HERE, sigma_m: 0.1 } });
    mail.deliver();
    expect(aligner.current?.basis).toBe('exact');
  });

  it('says when everything told is in the answer', async () => {
    const { mail, aligner } = opened();
    for (const sample of standing(0, 1_000)) aligner.add(sample);
    let isDone = false;
    const done = aligner.caughtUp().then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect(isDone).toBe(false);
    mail.deliver();
    await done;
    expect(aligner.current).toBeDefined();
  });

  it('has no answer after a restart until one of the new space comes, whatever is still under way', () => {
    const { mail, aligner } = opened();
    for (const sample of standing(0, 2_000)) aligner.add(sample);
    // The old batch is not answered yet.
    aligner.add({ time_ms: 2_000, reset: {} });
    expect(aligner.current).toBeUndefined();
    mail.deliver();
    expect(aligner.current).toBeUndefined();
    for (const sample of standing(2_100, 3_000)) aligner.add(sample);
    mail.deliver();
    expect(aligner.current).toBeDefined();
  });

  it('goes on in the page, without a loss, where there is no worker or it cannot be loaded', async () => {
    const without = createRemoteAligner(SETTINGS, () => {
      throw new Error('no workers here');
    });
    const { mail, aligner } = opened();
    for (const sample of standing(0, 2_000)) {
      without.add(sample);
      aligner.add(sample);
    }
    mail.break();
    expect(mail.isGone).toBe(true);
    for (const sample of standing(2_000, 2_500)) aligner.add(sample);
    for (const one of [without, aligner]) {
      await one.caughtUp();
      expect(one.current?.basis).toBe('compass');
      one.add({ time_ms: 2_450, stand: { ...HERE, sigma_m: 0.1 } });
      expect(one.current?.basis).toBe('exact');
    }
  });
});

describe('the memory between sessions', () => {
  it('knows the place of who comes back to the same street, before any fix, and nothing in another', () => {
    const mails: Mail[] = [];
    const memory = createAlignerMemory((settings) => {
      const mail = new Mail();
      mails.push(mail);
      return createRemoteAligner(settings, () => mail);
    });
    const first = memory.begin(SETTINGS, 0);
    for (const sample of standing(100, 5_000)) first.add(sample);
    mails[0]!.deliver();
    memory.end(5_000);
    mails[0]!.deliver();
    expect(first.current).toBeUndefined();
    const again = memory.begin(SETTINGS, 9_000);
    for (const sample of standing(9_100, 10_000)) if (!('fix' in sample)) again.add(sample);
    mails[0]!.deliver();
    expect(again.current?.basis).toBe('compass');
    expect(again.current!.sigmaPosition_m).toBeGreaterThan(5);
    const elsewhere = memory.begin({ ...SETTINGS, origin: { latDeg: 60.17, lonDeg: 24.94, height_m: 0 } }, 11_000);
    for (const sample of standing(11_100, 12_000)) if (!('fix' in sample)) elsewhere.add(sample);
    mails[1]!.deliver();
    expect(elsewhere.current).toBeUndefined();
    expect(mails[0]!.isGone).toBe(true);
  });
});
