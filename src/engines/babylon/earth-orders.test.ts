import { describe, expect, it, vi } from 'vitest';
import type { SoilKind } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Pixels } from './earth-format.ts';
import { EarthOrders } from './earth-orders.ts';
import type { EarthPainter } from './earth-painter.ts';

/** Paints when it is told to, and remembers what it was asked for. */
class SlowPainter implements EarthPainter {
  readonly asked: string[] = [];
  isDisposed = false;
  private finish: ((pixels: Pixels) => void) | undefined;
  private refuse: ((error: Error) => void) | undefined;

  paint(soil: SoilKind, theme: Theme): Promise<Pixels> {
    expect(this.finish).toBeUndefined();
    this.asked.push(`${soil} ${theme}`);
    return new Promise((done, fail) => {
      this.finish = done;
      this.refuse = fail;
    });
  }

  dispose(): void {
    this.isDisposed = true;
  }

  async deliver(): Promise<void> {
    this.finish?.(new Uint8ClampedArray([this.asked.length, 0, 0, 255]));
    await this.settle();
  }

  async fail(): Promise<void> {
    this.refuse?.(new Error('no paint left'));
    await this.settle();
  }

  private settle(): Promise<unknown> {
    this.finish = undefined;
    this.refuse = undefined;
    return new Promise((done) => setTimeout(done, 0));
  }
}

function opened() {
  const painter = new SlowPainter();
  return { painter, orders: new EarthOrders(painter) };
}

/** As many frames as it takes until nothing waits. */
async function paintAll({ painter, orders }: ReturnType<typeof opened>): Promise<void> {
  for (let frame = 0; frame < 50; frame++) {
    orders.paintNext();
    await painter.deliver();
  }
}

describe('pictures of ground', () => {
  it('are painted one after the other, what was asked for first first, each once', async () => {
    const all = opened();
    const { painter, orders } = all;
    for (const soil of ['till', 'clay', 'till', 'peat'] as const) orders.hold(soil);
    expect(orders.isDone).toBe(false);
    orders.paintNext();
    orders.paintNext();
    expect(painter.asked).toEqual(['till natural']);
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural', 'clay natural', 'peat natural']);
    expect([orders.next(), orders.next(), orders.next(), orders.next()]).toEqual(['till', 'clay', 'peat', undefined]);
    expect(orders.isDone).toBe(true);
  });

  it('keep their layer for ever, painted or not', () => {
    const { orders } = opened();
    expect(['till', 'clay', 'till'].map((soil) => orders.slotOf(soil as SoilKind))).toEqual([0, 1, 0]);
    orders.hold('clay');
    orders.release('clay');
    expect(orders.slotOf('clay')).toBe(1);
    expect(orders.soils).toEqual(['till', 'clay']);
  });

  it('that nothing shows any more are not painted; asked for again they come after the others', async () => {
    const all = opened();
    const { painter, orders } = all;
    for (const soil of ['till', 'clay', 'peat', 'clay', 'sand'] as const) orders.hold(soil);
    for (const soil of ['clay', 'peat', 'sand'] as const) orders.release(soil);
    // One mesh still shows clay.
    orders.hold('sand');
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural', 'clay natural', 'sand natural']);
    orders.release('till');
    orders.hold('till');
    orders.hold('peat');
    await paintAll(all);
    // Till has its picture still.
    expect(painter.asked.slice(3)).toEqual(['peat natural']);
  });

  it('let go while being painted and asked for again are painted once', async () => {
    const all = opened();
    const { painter, orders } = all;
    orders.hold('till');
    orders.paintNext();
    orders.release('till');
    orders.hold('till');
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural']);
    expect(orders.next()).toBe('till');
  });

  it('of another theme replace those that are shown, one by one, and what comes too late is not used', async () => {
    const all = opened();
    const { painter, orders } = all;
    for (const soil of ['till', 'clay', 'peat'] as const) orders.hold(soil);
    orders.release('peat');
    orders.paintNext();
    await painter.deliver();
    expect(orders.next()).toBe('till');
    orders.paintNext();
    orders.setTheme('contrast');
    await painter.deliver();
    expect(orders.next()).toBeUndefined();
    expect(orders.pixelsOf('till')![0]).toBe(1);
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural', 'clay natural', 'till contrast', 'clay contrast']);
    expect(orders.pixelsOf('till')![0]).toBe(3);
    orders.hold('peat');
    await paintAll(all);
    expect(painter.asked.at(-1)).toBe('peat contrast');
  });

  it('of a theme that was left and chosen again while one was being painted are not painted twice', async () => {
    const all = opened();
    const { painter, orders } = all;
    orders.hold('till');
    orders.paintNext();
    orders.setTheme('contrast');
    orders.setTheme('natural');
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural']);
    expect(orders.next()).toBe('till');
  });

  it('that cannot be painted keep nobody waiting, and are tried again for who comes anew', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = opened();
    const { painter, orders } = all;
    orders.hold('till');
    orders.hold('clay');
    orders.paintNext();
    await painter.fail();
    expect(warn).toHaveBeenCalledOnce();
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural', 'clay natural']);
    expect([orders.next(), orders.isDone]).toEqual(['clay', true]);
    expect(orders.pixelsOf('till')).toBeUndefined();
    orders.release('till');
    orders.hold('till');
    await paintAll(all);
    expect(painter.asked.at(-1)).toBe('till natural');
    expect(orders.pixelsOf('till')).toBeDefined();
    warn.mockRestore();
  });

  it('are there after a lost context without being painted again', async () => {
    const all = opened();
    const { painter, orders } = all;
    orders.hold('till');
    orders.hold('clay');
    orders.paintNext();
    await painter.deliver();
    // What is put on the graphics card again: the picture of till, and nothing yet for clay.
    expect(orders.soils.map((soil) => orders.pixelsOf(soil)?.[0])).toEqual([1, undefined]);
    for (const soil of orders.soils) orders.fetched(soil);
    expect(orders.next()).toBeUndefined();
    await paintAll(all);
    expect(painter.asked).toEqual(['till natural', 'clay natural']);
    expect(orders.next()).toBe('clay');
  });

  it('end with the painter', () => {
    const { painter, orders } = opened();
    orders.hold('till');
    orders.dispose();
    orders.paintNext();
    expect([painter.asked, painter.isDisposed, orders.size]).toEqual([[], true, 0]);
  });
});
