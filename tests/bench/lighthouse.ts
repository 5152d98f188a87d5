/** What Lighthouse says of the first screen, as on a phone with a slow network. */
import lighthouse from 'lighthouse';
import { launchChromium } from '../support/chromium.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
/** Of several runs the middle one counts: this machine may have other things to do. */
const RUNS = 3;

export interface LighthouseFindings {
  /** 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** What costs points or time, of the middle run. */
  readonly remarks: readonly string[];
}

export async function lighthouseOf(address: string): Promise<LighthouseFindings> {
  const port = 9_300 + (process.pid % 500);
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const reports = [];
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
      if (result) reports.push(result.lhr);
    }
    reports.sort((a, b) => (a.categories.performance?.score ?? 0) - (b.categories.performance?.score ?? 0));
    const middle = reports[reports.length >> 1];
    if (!middle) throw new Error('Lighthouse told nothing');
    const scores = Object.values(middle.categories).map(
      ({ id, score }) => [id, Math.round(100 * (score ?? 0))] as const,
    );
    const weighed = Object.values(middle.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0),
    );
    const remarks = weighed.flatMap(({ id }) => {
      const audit = middle.audits[id];
      return audit && audit.score !== null && audit.score < 1 ? [`${audit.title}: ${audit.displayValue ?? 'no'}`] : [];
    });
    return { scores: Object.fromEntries(scores), remarks };
  } finally {
    await browser.close();
  }
}
