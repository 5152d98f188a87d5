/** The visitor's way into a street over the camera picture: the big button, then yes to each step that follows. */
import type { Page } from 'playwright-core';

/** Ends when the street is opening, or at the first step that says no. */
export async function goIn(page: Page): Promise<void> {
  await page.locator('[data-action="open-ar"]').click();
  await sayYes(page);
}

export async function sayYes(page: Page): Promise<void> {
  const explains = page.locator('pre-flight [data-state="explains"]:visible');
  const no = 'pre-flight [data-state="denied"]:visible, pre-flight [data-state="unavailable"]:visible';
  const ends = page.locator(
    `${no}, .way-in .opening:visible, [data-action="leave"]:visible, notice-bar [role="alert"] > *:visible`,
  );
  for (;;) {
    await explains.or(ends).first().waitFor();
    if ((await explains.count()) === 0) return;
    const step = await explains.getAttribute('data-step');
    await page.locator('[data-action="preflight-next"]').click();
    await page.locator(`pre-flight [data-step="${step}"][data-state="explains"]`).waitFor({ state: 'detached' });
  }
}
