/** The street and what lies under it, as a picture for the top of the pages. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

function windows({ x, y, columns, rows, dx, dy, width, height }: Grid): SVGTemplateResult {
  const panes = Array.from({ length: columns * rows }, (_, i) => {
    const [left, top] = [x + (i % columns) * dx, y + Math.floor(i / columns) * dy];
    return `M${left} ${top}h${width}v${height}h${-width}z`;
  });
  return svg`<path fill="var(--picture-window)" d=${panes.join('')} />`;
}

const FACTORY = svg`
  <path fill="var(--picture-brick-dark)" d="M104 118L107 22h13l3 96z" />
  <path fill="var(--picture-plaster)" d="M106.500 30h14v5h-14z" />
  <path fill="var(--picture-brick)" d="M16 132V72l10-8h62l10 8v10h32v50z" />
  ${windows({ x: 25, y: 80, columns: 6, rows: 2, dx: 11.5, dy: 22, width: 7, height: 13 })}
  ${windows({ x: 104, y: 92, columns: 2, rows: 1, dx: 12, dy: 18, width: 7, height: 13 })}`;

const CHURCH = svg`
  <path fill="var(--picture-roof)" d="M150 100l24-20h34l14 20z" />
  <path fill="var(--picture-plaster)" d="M154 100h64v32h-64z" />
  <path fill="var(--picture-plaster)" d="M214 62h22v70h-22z" />
  <path fill="var(--picture-roof)" d="M211 62l14-46 14 46z" />
  ${windows({ x: 163, y: 108, columns: 3, rows: 1, dx: 17, dy: 1, width: 8, height: 15 })}
  ${windows({ x: 221, y: 74, columns: 1, rows: 2, dx: 1, dy: 22, width: 8, height: 12 })}`;

const TOWN_HALL = svg`
  <path fill="var(--picture-roof)" d="M372 78l14-13h88l14 13zM420 65l4-22h13l4 22zM430.500 26l5 17h-10z" />
  <path fill="var(--picture-plaster)" d="M376 78h108v54H376z" />
  ${windows({ x: 385, y: 86, columns: 7, rows: 2, dx: 14, dy: 20, width: 7.5, height: 13 })}`;

const HOUSE = svg`
  <path fill="var(--picture-roof)" d="M542 60l11-24 11 24zM562 60l9-9h50l9 9z" />
  <path fill="var(--picture-brick)" d="M542 60h88v72h-88z" />
  ${windows({ x: 550, y: 69, columns: 6, rows: 3, dx: 13, dy: 19, width: 7, height: 12 })}`;

/** The river with its bridge; the ground on both sides. */
const RIVER = svg`
  <path fill="var(--picture-water)" d="M256 140h100c-6 22-20 42-50 42s-44-20-50-42z" />
  <path stroke="var(--picture-window)" stroke-width="1.500" opacity=".55" fill="none"
    d="M268 152q6-4 12 0t12 0 12 0 12 0 12 0 12 0M282 164q6-4 12 0t12 0 12 0 12 0" />
  <path fill="var(--picture-stone)" d="M248 126h116v22h-8c0-9-9-15-22-15s-21 6-22 15h-12c-1-9-9-15-22-15s-22 6-22 15h-8z" />
  <path stroke="var(--picture-roof)" stroke-width="1.500" fill="none" d="M248 120h116M256 120v6M274 120v6M292 120v6M310 120v6M328 120v6M346 120v6" />`;

/** Each layer reaches down behind the next, so that no gap can open between them. */
const GROUND = svg`
  <path fill="var(--picture-street)" d="M0 131h640v129H0z" />
  <path fill="var(--picture-fill)" d="M0 141h640v119H0z" />
  <path fill="var(--picture-sand)" d="M0 166q60 5 120 2t130-2 140 2 130-2 120-1v95H0z" />
  <path fill="var(--picture-clay)" d="M0 186q60 5 110 2t130-2 130 2 140-3 130 1v74H0z" />
  <path stroke="var(--picture-clay-dark)" stroke-width="2.200" fill="none"
    d="M0 194q60 5 110 2t130-2 130 2 140-3 130 1M0 201q60 5 110 2t130-2 130 2 140-3 130 1M0 208q60 5 110 2t130-2 130 2 140-3 130 1M0 215q60 5 110 2t130-2 130 2 140-3 130 1" />
  <path fill="var(--picture-till)" d="M0 222q60 4 110 2t130-1 130 1 140-3 130 0v39H0z" />
  <path fill="var(--picture-stone)" d="M60 238a9 6 0 1 0 18 0 9 6 0 1 0-18 0M182 232a6 5 0 1 0 12 0 6 5 0 1 0-12 0M330 240a11 7 0 1 0 22 0 11 7 0 1 0-22 0M432 234a6 4.500 0 1 0 12 0 6 4.500 0 1 0-12 0M580 240a10 6 0 1 0 20 0 10 6 0 1 0-20 0" />
  <path fill="var(--picture-rock)" d="M0 251q50-7 110-2t120 2 140-4 130 3 140-4v14H0z" />
  <circle cx="150" cy="154" r="6.500" fill="var(--picture-sky)" stroke="var(--picture-rock)" stroke-width="2.500" />
  <path fill="var(--picture-brick-dark)" d="M584 146h40v8h-40zM590 154h28v8h-28z" />`;

/** Somebody with a phone, and what it shows of the ground. */
const VISITOR = svg`
  <g transform="translate(66 0)">
    <path fill="var(--picture-window)" opacity=".5" d="M439 113L404 228h78L441 113z" />
    <path stroke="var(--picture-window)" stroke-width="1.600" stroke-dasharray="4 4" fill="none"
      d="M439 113L404 228h78L441 113" />
    <circle cx="452" cy="100" r="5.200" fill="var(--picture-person)" />
    <path stroke="var(--picture-person)" stroke-width="4.600" stroke-linecap="round" stroke-linejoin="round" fill="none"
      d="M452 108v13l-3 10M452 121l4 10M452 110l-9 5" />
    <path fill="var(--picture-person)" d="M436 109h5v8h-5z" />
  </g>`;

/** Only a picture: what it says is said in words beside it. */
export const streetPicture = (): TemplateResult => html`
  <svg viewBox="0 0 640 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <path fill="var(--picture-sky)" d="M0 0h640v260H0z" />
    ${FACTORY}${CHURCH}${TOWN_HALL}${HOUSE}${GROUND}${RIVER}${VISITOR}
  </svg>
`;
