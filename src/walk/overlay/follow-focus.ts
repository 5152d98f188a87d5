/** Where the keyboard goes when a sheet opens or closes. */
import type { LitElement } from 'lit';
import type { Visit } from '../visit.ts';

/** Into a sheet that opens, and back to the button that opened it, which was away meanwhile. */
export async function followFocus(root: ParentNode, before: Visit | undefined, now: Visit): Promise<void> {
  if (!before || before.view !== now.view) return;
  if (before.exact?.step && !now.exact?.step) await focusWhenDrawn(root.querySelector('accuracy-chip'));
  if (now.view !== 'ar' && now.view !== 'camera') return;
  const [was, is] = [isSheetOpen(before), isSheetOpen(now)];
  // A card takes the focus itself.
  if (!was && is && !now.selection) await focusWhenDrawn(root.querySelector('bottom-sheet'));
  if (was && !is) root.querySelector<HTMLElement>('[data-action="list"]')?.focus();
}

const isSheetOpen = ({ listShown, selection }: Visit): boolean => listShown || selection !== undefined;

async function focusWhenDrawn(element: Element | null): Promise<void> {
  const drawn = element as LitElement | null;
  await drawn?.updateComplete;
  drawn?.focus();
}
