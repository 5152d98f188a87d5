/** The column of ground beside its controls: what has been dug is bright, what time has not laid down yet is empty. */
import { css, html, LitElement, nothing, svg } from 'lit';
import { hatchPaths } from '../drawing/hatches.ts';
import type { Language } from '../drawing/text.ts';
import type { ColumnStrip as Strip, StripBand } from '../scenes/closer.ts';
import { closerWordsOf } from './closer-words.ts';
import type { ControlModel } from './control-values.ts';
import { design } from './design.css.ts';

const WIDE = 60;
const HIGH = 260;
const HATCH = 22;
const EDGE = 12;

export class ColumnStrip extends LitElement {
  static override properties = { strip: { attribute: false }, controls: { attribute: false }, language: {} };

  declare strip: Strip;
  declare controls: readonly ControlModel[];
  declare language: Language;

  static override styles = [
    design,
    css`
      svg {
        display: block;
        width: 4.75rem;
        height: 16rem;
      }

      .border {
        stroke: var(--ink);
        stroke-width: 1;
      }

      .undug {
        fill: var(--sunken);
        opacity: 0.72;
      }

      .unlaid {
        fill: var(--plate);
        stroke: var(--edge);
        stroke-dasharray: 3 3;
      }

      .level {
        stroke: var(--brick);
        stroke-width: 3;
      }

      .pointer {
        fill: var(--brick);
      }

      .water {
        stroke: var(--lake);
        stroke-width: 2;
        stroke-dasharray: 6 3;
      }

      .water-mark {
        fill: var(--lake);
      }
    `,
  ];

  override render() {
    const { strip } = this;
    const depth = this.controls.find(({ id }) => id === strip.depthControl);
    const time = this.controls.find(({ id }) => id === strip.timeControl);
    const [dug_m, deepest_m] = depth?.kind === 'slider' ? [depth.value, depth.range[1]] : [undefined, undefined];
    const whole_m = deepest_m ?? strip.bands.at(-1)?.to_m ?? 1;
    const stage = time?.kind === 'steps' && time.value < time.steps.length - 1 ? time.value : undefined;
    const yOf = (depth_m: number) => EDGE + (Math.min(depth_m, whole_m) / whole_m) * (HIGH - 2 * EDGE);
    const shown = strip.bands.filter(({ from_m }) => from_m < whole_m);
    const laid = firstLaid(shown, stage);
    const soils = [...new Set(shown.map(({ soil }) => soil))];
    return html`<svg viewBox="-14 0 ${WIDE + 14} ${HIGH}" role="img" aria-label=${closerWordsOf(this.language).strip}>
      <defs>${soils.map(pattern)}</defs>
      ${shown.map((band, i) => bandOf(band, yOf, i >= laid))}
      ${
        strip.water_m !== undefined && strip.water_m < whole_m
          ? svg`<line class="water" x1="0" x2=${WIDE} y1=${yOf(strip.water_m)} y2=${yOf(strip.water_m)} />
            <path class="water-mark" d="M${WIDE - 8} ${yOf(strip.water_m)}l-6 -9h12z" />`
          : nothing
      }
      ${dug_m === undefined ? nothing : digging(yOf(dug_m), yOf(whole_m))}
    </svg>`;
  }
}

/** From the uppermost that was there down; all of them today. */
const firstLaid = (bands: readonly StripBand[], stage: number | undefined): number => {
  if (stage === undefined) return 0;
  const first = bands.findIndex(({ step }) => step <= stage);
  return first < 0 ? bands.length : first;
};

const pattern = (soil: StripBand['soil']) => {
  const { strokes, fill } = hatchPaths(soil, HATCH);
  return svg`<pattern id=${`strip-${soil}`} width=${HATCH} height=${HATCH} patternUnits="userSpaceOnUse">
    ${strokes.map(({ d, width }) => svg`<path d=${d} fill="none" stroke="#000" stroke-width=${width} />`)}
    <path d=${fill} fill="#000" />
  </pattern>`;
};

function bandOf({ from_m, to_m, soil, colour, name }: StripBand, yOf: (depth_m: number) => number, laid: boolean) {
  const [y, end] = [yOf(from_m), yOf(to_m)];
  const box = (attributes: { readonly fill?: string; readonly opacity?: number; readonly name: string }) =>
    svg`<rect class=${attributes.name} x="0" y=${y} width=${WIDE} height=${Math.max(0, end - y)}
      fill=${attributes.fill ?? nothing} opacity=${attributes.opacity ?? nothing} />`;
  if (!laid) return svg`<g data-band=${name} data-laid="no">${box({ name: 'unlaid' })}</g>`;
  return svg`<g data-band=${name} data-laid="yes">
    ${box({ name: 'ground', fill: '#fff' })}${box({ name: 'ground', fill: colour, opacity: 0.5 })}
    ${box({ name: 'ground', fill: `url(#strip-${soil})` })}
    <line class="border" x1="0" x2=${WIDE} y1=${y} y2=${y} /><line class="border" x1="0" x2=${WIDE} y1=${end} y2=${end} />
  </g>`;
}

const digging = (y: number, end: number) => svg`
  <rect class="undug" x="0" y=${y} width=${WIDE} height=${Math.max(0, end - y)} />
  <line class="level" x1="0" x2=${WIDE} y1=${y} y2=${y} data-level="" />
  <path class="pointer" d="M-1 ${y}l-12 -8v16z" />`;

customElements.define('column-strip', ColumnStrip);
