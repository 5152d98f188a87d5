/** A card that is read aloud is read in sentences that are seen as captions, in the language of the page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, type Watched, watchedPage } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

interface Spoken {
  readonly spoken: { text: string; lang: string }[];
  finish(): void;
}

/** A browser whose voice waits until the test lets it finish a sentence. */
async function withVoice({ context }: Watched, fails = false): Promise<void> {
  await context.addInitScript((failing) => {
    const spoken: { text: string; lang: string }[] = [];
    let now: SpeechSynthesisUtterance | undefined;
    const voices = {
      getVoices: () => [],
      cancel: () => {
        now = undefined;
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        now = utterance;
        if (failing) return utterance.dispatchEvent(new Event('error'));
        spoken.push({ text: utterance.text, lang: utterance.lang });
        return utterance.dispatchEvent(new Event('start'));
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: voices });
    Object.assign(globalThis, { heard: { spoken, finish: () => now?.dispatchEvent(new Event('end')) } });
  }, fails);
}

const heard = (watched: Watched) =>
  watched.page.evaluate(() => (globalThis as unknown as { heard: Spoken }).heard.spoken);
const finish = (watched: Watched) =>
  watched.page.evaluate(() => (globalThis as unknown as { heard: Spoken }).heard.finish());

describe('a card', () => {
  it('is read sentence by sentence with captions, stops when told to, and when another one is opened', async () => {
    const watched = await watchedPage(browser, PHONE);
    const { page } = watched;
    await withVoice(watched);
    await page.goto(`${inject('siteAddress')}?lang=sv&item=first-town-hall`);
    const button = page.locator('[data-action="read-aloud"]');
    await button.click();
    const caption = page.locator('read-aloud .caption');
    const title = await page.locator('item-card h2').innerText();
    expect(await caption.innerText()).toBe(title);
    await finish(watched);
    const [first, second] = await heard(watched);
    expect(first).toEqual({ text: title, lang: 'sv-FI' });
    expect(await caption.innerText()).toBe(second?.text);
    await button.click();
    expect(await caption.count()).toBe(0);
    await button.click();
    expect(await caption.innerText()).toBe(title);
    await page.locator('[data-language="en"]').click();
    await page.getByRole('button', { name: 'Read aloud' }).waitFor();
    expect(await caption.count()).toBe(0);
    const before = (await heard(watched)).length;
    await finish(watched);
    expect((await heard(watched)).length).toBe(before);
    await closeClean(watched);
  });

  it('says that there is no voice, where there is none', async () => {
    const watched = await watchedPage(browser, PHONE);
    const { page } = watched;
    await withVoice(watched, true);
    await page.goto(`${inject('siteAddress')}?lang=en&item=first-town-hall`);
    await page.locator('[data-action="read-aloud"]').click();
    await page.getByText('no voice for it').waitFor();
    await closeClean(watched);
  });
});
