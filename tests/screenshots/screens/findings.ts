/** What a machine can say against a screen: measured in the page, in CSS pixels. */

export interface Limits {
  /** Of the viewport. */
  readonly width: number;
  readonly height: number;
  /** Least side of what is tapped. */
  readonly target: number;
  /** Nothing may leave the picture, and nothing that is tapped may lie under something else. */
  readonly isFixed: boolean;
}

export interface Finding {
  readonly fault: string;
  readonly what: string;
}

const LEAST_TEXT = 14;

/** Runs in the page; looks into shadow roots. Knows nothing outside itself. */
export function findingsIn({ width, height, target, isFixed, leastText }: Limits & { leastText: number }): Finding[] {
  const found: Finding[] = [];
  const report = (fault: string, what: string) => found.push({ fault, what });

  const parentOf = (node: Node): Element | null => {
    const up = (node as Element).assignedSlot ?? node.parentNode;
    return up instanceof ShadowRoot ? up.host : (up as Element | null);
  };
  const chainOf = (element: Element): Element[] => {
    const chain: Element[] = [];
    for (let at: Element | null = element; at instanceof Element; at = parentOf(at)) chain.push(at);
    return chain;
  };
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
  const named = (element: Element): string => {
    const own = element.localName + [...element.classList].map((name) => `.${name}`).join('');
    const action = element.getAttribute('data-action') ?? element.getAttribute('data-item');
    const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
    const host = (element.getRootNode() as ShadowRoot).host?.localName;
    return `${host ? `${host} ` : ''}${own}${action ? `[${action}]` : ''} “${text}”`;
  };
  const isUnseen = (chain: readonly Element[]) =>
    chain.some((one) => one.classList.contains('unseen') || one.hasAttribute('inert'));
  const isScroller = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.clientHeight > 0;

  const dialog = everything(document).find((one) => one.matches('dialog:modal'));
  const seen = everything(document.body).filter(
    (one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      (!dialog || chainOf(one).includes(dialog)) &&
      !isUnseen(chainOf(one)),
  );

  if (document.documentElement.scrollWidth > width) {
    report('wider than the screen', `${document.documentElement.scrollWidth} of ${width}`);
  }

  const isTapped = 'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button]';
  const tapped = seen.filter((one) => one.matches(isTapped));
  for (const one of tapped) {
    const area = (one.matches('input[type=radio], input[type=checkbox]') && one.closest('label')) || one;
    const box = area.getBoundingClientRect();
    if (box.width === 0) continue;
    const isInSentence = getComputedStyle(one).display === 'inline' && !isFixed;
    if (!isInSentence && Math.min(box.width, box.height) < target - 0.5) {
      report(`smaller than ${target}`, `${named(one)} ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
  }

  for (const one of seen) {
    if (one instanceof SVGElement || one.matches('input, video, canvas, img')) continue;
    const style = getComputedStyle(one);
    const text = (one as HTMLElement).innerText?.trim();
    if (!text || style.display === 'inline') continue;
    const isWide = one.scrollWidth > one.clientWidth + 1;
    const isHigh = one.scrollHeight > one.clientHeight + 1;
    if (isWide && /hidden|clip/.test(style.overflowX)) report('text cut off at the side', named(one));
    if (isHigh && /hidden|clip/.test(style.overflowY)) report('text cut off below', named(one));
    if (isWide && /auto|scroll/.test(style.overflowX)) report('scrolls sideways', named(one));
  }

  const texts = seen.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return { element, boxes: [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1) };
      }),
  );
  for (const { element, boxes } of texts) {
    const style = getComputedStyle(element);
    const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined;
    const size = Number.parseFloat(style.fontSize) * (svg ? Math.hypot(svg.a, svg.b) : 1);
    if (size < leastText - 0.05) report(`letters below ${leastText}`, `${named(element)} ${size.toFixed(1)}`);
    const button = element.closest('button, .button, .plate');
    const frame = button?.getBoundingClientRect();
    if (frame && boxes.some((box) => box.left < frame.left - 1 || box.right > frame.right + 1)) {
      report('text sticks out of its frame', named(element));
    }
  }

  /** From the top down, also where layers let fingers through. */
  const stackAt = (x: number, y: number, root: Document | ShadowRoot = document): Element[] =>
    root
      .elementsFromPoint(x, y)
      .filter((one) => one.getRootNode() === root)
      .flatMap((one) => [...(one.shadowRoot ? stackAt(x, y, one.shadowRoot) : []), one]);
  const isOpaque = (one: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    const alpha = /rgba\(.*,\s*([\d.]+)\)/.exec(backgroundColor)?.[1];
    return (
      backgroundImage !== 'none' || (alpha === undefined ? backgroundColor !== 'transparent' : Number(alpha) > 0.6)
    );
  };
  const isOn = (x: number, y: number) => x > 0 && y > 0 && x < width && y < height;
  const pieces = texts.flatMap(({ element, boxes }) => boxes.map((box) => ({ element, box })));
  for (const [i, a] of pieces.entries()) {
    for (const b of pieces.slice(i + 1)) {
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const [left, right] = [Math.max(a.box.left, b.box.left), Math.min(a.box.right, b.box.right)];
      const [top, bottom] = [Math.max(a.box.top, b.box.top), Math.min(a.box.bottom, b.box.bottom)];
      // A line's box has room above its capitals and below its tails.
      if (right - left < 3 || bottom - top < 0.3 * Math.min(a.box.height, b.box.height)) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (!isOn(x, y)) continue;
      const stack = stackAt(x, y);
      const [first, second] = [stack.indexOf(a.element), stack.indexOf(b.element)].toSorted((p, q) => p - q);
      if (first === undefined || second === undefined || first < 0) continue;
      if (stack.slice(first, second).some(isOpaque)) continue;
      report('texts over each other', `${named(a.element)} / ${named(b.element)}`);
    }
  }

  if (!isFixed) return found;
  for (const one of new Set([...tapped, ...texts.map(({ element }) => element)])) {
    const chain = chainOf(one);
    if (chain.some(isScroller) || one.closest('svg')) continue;
    const box = one.getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1) {
      report('outside the picture', named(one));
    } else if (tapped.includes(one)) {
      const [top] = stackAt((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (top && !chainOf(top).includes(one)) report('lies under something', `${named(one)} under ${named(top)}`);
    }
  }
  return found;
}

export const withLeastText = (limits: Limits) => ({ ...limits, leastText: LEAST_TEXT });
