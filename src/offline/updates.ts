/** Registers the service worker, and offers a new version between visits. */
import type { Message, SiteFiles } from './files.ts';
import { STREET_LOCK } from './street-lock.ts';

/** The visit, as far as a new version must know it. */
export interface OpenVisit {
  /** A street is open or being opened. */
  isStreetOpen(): boolean;
  onChange(listener: () => void): void;
  /** Something to tell on the first screen; told again, it is one. */
  offerNewVersion(): void;
}

export class Updates {
  private readonly visit: OpenVisit;
  private readonly registration: ServiceWorkerRegistration;
  private isOpen = false;

  private constructor(registration: ServiceWorkerRegistration, visit: OpenVisit) {
    this.registration = registration;
    this.visit = visit;
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => this.offer());
    });
    visit.onChange(() => this.follow());
    this.follow();
    this.offer();
  }

  /** Rejects where service workers are not to be had, or the worker cannot be fetched. */
  static async start(visit: OpenVisit): Promise<Updates> {
    const registration = await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI));
    return new Updates(registration, visit);
  }

  /** The files of the version that is installed. Waits until there is one. */
  async files(): Promise<SiteFiles> {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<SiteFiles>((done) => {
      port1.onmessage = ({ data }) => done(data as SiteFiles);
    });
    const script = document.querySelector<HTMLScriptElement>('script[type="module"][src*="walk"]')?.src ?? '';
    active?.postMessage({ kind: 'arrived', script } satisfies Message, [port2]);
    return answer;
  }

  /** The page comes anew in the new version; `busy` while a street is open in this or another window. */
  async takeOver(): Promise<'busy' | 'done'> {
    return navigator.locks.request(STREET_LOCK, { ifAvailable: true }, async (lock) => {
      const { waiting } = this.registration;
      if (!lock) return 'busy';
      if (!waiting) {
        location.reload();
        return 'done';
      }
      const isActive = new Promise<void>((done) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && done());
      });
      waiting.postMessage({ kind: 'take-over' } satisfies Message);
      await isActive;
      location.reload();
      return 'done';
    });
  }

  private follow(): void {
    const isOpen = this.visit.isStreetOpen();
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    if (isOpen) void this.bringParts();
    else this.offer();
  }

  /** Has the worker keep all code of this version on the device. */
  async bringParts(): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ kind: 'bring-parts' } satisfies Message);
  }

  private offer(): void {
    const { waiting, active } = this.registration;
    if (waiting && active && !this.visit.isStreetOpen()) this.visit.offerNewVersion();
  }
}
