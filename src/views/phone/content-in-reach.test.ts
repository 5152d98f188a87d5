import { describe, expect, it } from 'vitest';
import { ContentInReach } from './content-in-reach.ts';
import { emptyDrawingAt } from './testing-items.ts';

/** What is visible, and how often that changed. */
function stage() {
  const visible = new Set<string>();
  let changes = 0;
  return {
    isVisible: (id: string) => visible.has(id),
    setVisible(id: string, on: boolean) {
      changes++;
      if (on) visible.add(id);
      else visible.delete(id);
    },
    visible,
    get changes() {
      return changes;
    },
  };
}

const from = (north_m: number, bearingDeg = 0) => ({ at: { east_m: 0, north_m, up_m: 1.6 }, bearingDeg });

describe('content in reach', () => {
  const items = [emptyDrawingAt('near', 0, 20), emptyDrawingAt('far', 0, 70)];

  it('shows what is in reach, and knows the nearest', () => {
    const [reach, shown] = [new ContentInReach(), stage()];
    reach.update(items, from(0), shown);
    expect([...shown.visible]).toEqual(['near']);
    expect(reach.nearest?.id).toBe('near');
    reach.update(items, from(47), shown);
    expect([...shown.visible]).toEqual(['near', 'far']);
    expect(reach.nearest?.id).toBe('far');
    reach.update(items, from(-500), shown);
    expect([...shown.visible]).toEqual([]);
    expect(reach.nearest).toBeUndefined();
    expect(reach.isSeen).toBe(false);
  });

  it('does not flicker for a visitor who sways at the edge of the reach', () => {
    const [reach, shown] = [new ContentInReach(), stage()];
    for (let i = 0; i < 50; i++) reach.update([items[0]!], from(-10 + (i % 2 ? 1 : -1)), shown);
    expect(shown.changes).toBe(1);
  });

  it('is seen before it comes into the picture, and unseen only well outside, without flicker between', () => {
    const [reach, shown] = [new ContentInReach(), stage()];
    const seenAt = (bearingDeg: number) => {
      reach.update([items[0]!], from(0, bearingDeg), shown);
      return reach.isSeen;
    };
    expect(seenAt(180)).toBe(false);
    expect(seenAt(90)).toBe(false);
    expect(seenAt(70)).toBe(true);
    expect(seenAt(90)).toBe(true);
    expect(seenAt(105)).toBe(false);
    expect(seenAt(-90)).toBe(false);
    expect(seenAt(-70)).toBe(true);
  });

  it('is always seen by who stands in it', () => {
    const [reach, shown] = [new ContentInReach(), stage()];
    for (const bearingDeg of [0, 90, 180, 270]) {
      reach.update([items[0]!], from(18, bearingDeg), shown);
      expect(reach.isSeen).toBe(true);
    }
  });
});
