/** Our own signs, drawn with the colour of the text beside them. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const SOIL = svg`
  <path d="M3 5.500h5l1.500 2h5l1.500-2h5" />
  <path d="M3 10.500c3 1.500 6-1.500 9 0s6 1.500 9 0" />
  <path d="M3 15c3 1.500 6-1.500 9 0s6 1.500 9 0" />
  <path d="M3 19.500c3 1.500 6-1.500 9 0s6 1.500 9 0" />`;
const SECTION = svg`
  <path d="M2.500 6h19v12.500h-19z" />
  <path d="M2.500 10c4 0 5 2 9 2s6-3 10-3M2.500 14.500c4 0 6 1.500 9.500 1.500s5.500-2.500 9.500-2.500" />
  <path d="M7 3v15.500M17 3v15.500" />`;
const WATER = svg`
  <path d="M12 3c3.800 4.700 5.800 7.700 5.800 10.700A5.800 5.800 0 0 1 12 19.500a5.800 5.800 0 0 1-5.800-5.800C6.200 10.700 8.200 7.700 12 3z" />
  <path d="M9 14.300a3.100 3.100 0 0 0 2.700 2.600" />`;
const HISTORY = svg`
  <path d="M4 20.500V11l7-6 7 6v1" />
  <path d="M2.500 20.500h8.500" />
  <path d="M8 20.500v-5h3" />
  <circle cx="17" cy="17.500" r="4.500" />
  <path d="M17 15.200v2.500l1.700 1" />`;
const PLACE = svg`
  <path d="M12 21c4.500-5.200 6.500-8.500 6.500-11.500a6.500 6.500 0 0 0-13 0C5.500 12.500 7.500 15.800 12 21z" />
  <circle cx="12" cy="9.500" r="2.300" />`;
const LEAVE = svg`<path d="M6 6l12 12M18 6L6 18" />`;
const BACK = svg`<path d="M14.500 5.500L8 12l6.500 6.500" />`;
const LIST = svg`<path d="M8.500 6.500H20M8.500 12H20M8.500 17.500H20M4 6.500h.5M4 12h.5M4 17.500h.5" />`;
const ARROW = svg`<path d="M12 20.500V4M5.500 10.500L12 4l6.500 6.500" />`;
const LARGER = svg`<path d="M2.500 18L7 7l4.500 11M4 14.500h6M13 18L17.500 4 22 18M14.300 13.500h6.400" />`;
const WALKING = svg`
  <circle cx="13" cy="4.200" r="1.700" />
  <path d="M9 21l2.500-6.500L9.500 11l1-4 3 1.500 1.500 3 3 1M11.500 14.500l3 2 1 4.500M10.500 7L7 9v3.500" />`;
const PHONE = svg`
  <rect x="6.500" y="2.500" width="11" height="19" rx="2.200" />
  <path d="M6.500 15.500h11M9 15.500v-3l2-2 2 2v3" />`;
const CROSS = svg`<circle cx="12" cy="12" r="6.500" /><path d="M12 2v6M12 16v6M2 12h6M16 12h6" />`;
const STAND = svg`<path d="M12 3.500v12M8 11.500l4 4 4-4" /><ellipse cx="12" cy="18.500" rx="7.500" ry="2.500" />`;
const HAND = svg`<path d="M12 3v18M3 12h18M9.500 5.500L12 3l2.500 2.500M9.500 18.500L12 21l2.500-2.500M5.500 9.500L3 12l2.500 2.500M18.500 9.500L21 12l-2.500 2.500" />`;
const AGAIN = svg`<path d="M19.500 12a7.500 7.500 0 1 1-2.400-5.500M19.500 3.500v4h-4" />`;
const CHECK = svg`<path d="M4.500 12.500l5 5 10-11" />`;
const RECORD = svg`<circle cx="12" cy="12" r="8.500" /><circle cx="12" cy="12" r="3.500" fill="currentColor" />`;

const PICTURE = svg`<path d="M3.500 8h4l1.500-2.500h6L16.500 8h4v11.500h-17z" /><circle cx="12" cy="13.500" r="3.500" />`;
const SPEAKER = svg`<path d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15 9a4.200 4.200 0 0 1 0 6M17.500 6.500a7.800 7.800 0 0 1 0 11" />`;
const SETTINGS = svg`<path d="M4 7h9M19 7h1M4 12h2M12 12h8M4 17h8M18 17h2" /><circle cx="16" cy="7" r="2.300" /><circle cx="9" cy="12" r="2.300" /><circle cx="15" cy="17" r="2.300" />`;

const ICONS = {
  'soil-layers': SOIL,
  'soil-section': SECTION,
  'water-purification': WATER,
  'historical-overlay': HISTORY,
  place: PLACE,
  leave: LEAVE,
  back: BACK,
  list: LIST,
  arrow: ARROW,
  larger: LARGER,
  walking: WALKING,
  phone: PHONE,
  cross: CROSS,
  stand: STAND,
  hand: HAND,
  again: AGAIN,
  check: CHECK,
  record: RECORD,
  speaker: SPEAKER,
  settings: SETTINGS,
  picture: PICTURE,
} as const;

export type IconName = keyof typeof ICONS;

const isIcon = (name: string): name is IconName => name in ICONS;

/** The lines of a type's sign alone, on a field of 24 by 24. */
export const typeLines = (type: string): SVGTemplateResult => ICONS[isIcon(type) ? type : 'place'];

/** Of a content type; a type without a sign of its own gets the pin. */
export const typeIcon = (type: string, size = 24): TemplateResult => icon(isIcon(type) ? type : 'place', size);

export const icon = (name: IconName, size = 24): TemplateResult => drawn(ICONS[name], size, 0);

/** Points ahead when `turnDeg` is 0, to the right when it is 90. */
export const arrowIcon = (turnDeg: number, size = 24): TemplateResult =>
  drawn(ARROW, size, Math.round(turnDeg / 5) * 5);

const drawn = (lines: SVGTemplateResult, size: number, turnDeg: number) => html`<svg
    width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.800"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"
  ><g transform="rotate(${turnDeg} 12 12)">${lines}</g></svg>`;
