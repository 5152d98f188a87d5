/** Prints drawings, each on a sheet of its own, and nothing else of the page. */

const RULES = `
  @page { size: A4 portrait; margin: 0; }
  .print-sheets { display: none; }
  @media print {
    html, body { margin: 0; padding: 0; background: #fff; overflow: visible !important; }
    body > :not(.print-sheets) { display: none !important; }
    .print-sheets { display: block; }
    .print-sheets img { display: block; width: 210mm; height: 296.5mm; break-after: page; }
    .print-sheets img:last-child { break-after: auto; }
  }
`;

export const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** Resolves when the browser's dialogue has been left. Rejects when a drawing cannot be decoded. */
export async function printSheets(svgs: readonly string[]): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const addresses = svgs.map((svg) => URL.createObjectURL(svgBlob(svg)));
  const sheets = document.createElement('div');
  sheets.className = 'print-sheets';
  const images = addresses.map((address) => Object.assign(new Image(), { src: address, alt: '' }));
  sheets.append(...images);
  document.body.append(sheets);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    await Promise.all(images.map((image) => image.decode()));
    // Mobile browsers come back from `print` before they have printed.
    const printed = new Promise<void>((done) => addEventListener('afterprint', () => done(), { once: true }));
    print();
    await printed;
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

/** Offered as a file. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The download has begun by then; nobody tells when.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Letters, digits and hyphens, so that any system takes it. */
export const plainFileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'column';
