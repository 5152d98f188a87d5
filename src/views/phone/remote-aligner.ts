/** An aligner that solves elsewhere: in a worker, or where none can be had in the page, at the same unhurried pace. */
import type { Aligner, Alignment } from '../../positioning/aligner.ts';
import type { Sample } from '../../positioning/sample.ts';
import type { AlignerSettings, Batch, FromWorker, ToWorker } from './aligner-messages.ts';
import type { PacedAligner } from './paced-aligner.ts';

export interface RemoteAligner extends Aligner {
  /** When everything told until now is in the answer. */
  caughtUp(): Promise<void>;
  dispose(): void;
}

/** The part of a worker that is used. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', hear: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', hear: (event: unknown) => void): void;
  terminate(): void;
}

const BATCH_MS = 200;

function ownWorker(): WorkerPort {
  return new Worker(new URL('./aligner-worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerPort;
}

/** @param makeWorker may throw where the browser has no workers */
export function createRemoteAligner(
  settings: AlignerSettings,
  makeWorker: () => WorkerPort = ownWorker,
): RemoteAligner {
  return new Remote(settings, makeWorker);
}

class Remote implements RemoteAligner {
  current: Alignment | undefined;
  private readonly settings: AlignerSettings;
  private worker: WorkerPort | undefined;
  private inPage: PacedAligner | undefined;
  private samples: Sample[] = [];
  private forgotten: number[] = [];
  private isUrgent = false;
  private isDisposed = false;
  private posted_ms = Number.NEGATIVE_INFINITY;
  /** One at a time: a slow worker gets more in one batch, not more batches. */
  private onItsWay: Batch | undefined;
  private batches = 0;
  /** Answers to batches before this one are of a tracking space that is gone. */
  private validFrom = 0;
  private waiting: { readonly number: number; readonly done: () => void }[] = [];

  constructor(settings: AlignerSettings, makeWorker: () => WorkerPort) {
    this.settings = settings;
    try {
      this.worker = makeWorker();
      this.worker.addEventListener('message', ({ data }) => this.hear(data));
      this.worker.addEventListener('error', () => void this.goOnInPage());
      this.worker.postMessage({ open: settings });
    } catch (error) {
      console.warn('no worker, solving in the page:', error);
      void this.goOnInPage();
    }
  }

  add(sample: Sample): void {
    this.samples.push(sample);
    if ('reset' in sample) {
      this.current = undefined;
      this.validFrom = this.batches + 1;
    }
    this.isUrgent ||= 'reset' in sample || 'sighting' in sample || 'stand' in sample || 'marker' in sample;
    if (this.isUrgent || Math.abs(sample.time_ms - this.posted_ms) >= BATCH_MS) this.post(sample.time_ms);
  }

  forget(time_ms: number): void {
    this.forgotten.push(time_ms);
    this.isUrgent = true;
    this.post(this.posted_ms);
  }

  caughtUp(): Promise<void> {
    this.isUrgent = true;
    return new Promise((done) => {
      this.waiting.push({ number: this.batches + 1, done });
      this.post(this.posted_ms);
    });
  }

  dispose(): void {
    this.isDisposed = true;
    this.worker?.terminate();
    this.worker = undefined;
    for (const { done } of this.waiting.splice(0)) done();
  }

  private post(time_ms: number): void {
    if (this.onItsWay || !(this.worker ?? this.inPage)) return;
    this.posted_ms = time_ms;
    const { samples, forgotten, isUrgent } = this;
    const batch: Batch = { number: ++this.batches, samples, forgotten, isUrgent };
    [this.samples, this.forgotten, this.isUrgent] = [[], [], false];
    if (this.inPage) this.solve(this.inPage, batch);
    else if (this.worker) {
      this.onItsWay = batch;
      this.worker.postMessage({ batch });
    }
  }

  private hear({ number, news }: FromWorker): void {
    this.onItsWay = undefined;
    if (news && number >= this.validFrom) this.current = news.alignment;
    const [answered, later] = [[], []] as (typeof this.waiting)[];
    for (const one of this.waiting) (one.number <= number ? answered! : later!).push(one);
    this.waiting = later!;
    for (const { done } of answered!) done();
    const latest_ms = this.samples.at(-1)?.time_ms ?? this.posted_ms;
    if (this.isUrgent || Math.abs(latest_ms - this.posted_ms) >= BATCH_MS) this.post(latest_ms);
  }

  private solve(aligner: PacedAligner, { number, samples, forgotten, isUrgent }: Batch): void {
    const isNew = aligner.take(samples, forgotten, isUrgent);
    this.hear(isNew ? { number, news: { alignment: aligner.answer } } : { number });
  }

  /** A worker that cannot be loaded has not read its first batch: nothing is lost, and what comes meanwhile waits. */
  private async goOnInPage(): Promise<void> {
    this.worker?.terminate();
    this.worker = undefined;
    try {
      const { openPacedAligner } = await import('./open-paced-aligner.ts');
      if (this.isDisposed) return;
      this.inPage ??= openPacedAligner(this.settings);
    } catch (error) {
      console.warn('nothing that aligns could be fetched:', error);
      return;
    }
    const lost = this.onItsWay;
    this.onItsWay = undefined;
    if (lost) this.solve(this.inPage, lost);
    else this.post(this.posted_ms);
  }
}
