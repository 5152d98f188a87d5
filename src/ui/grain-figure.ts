/** Grains beside a coin, as they are or under a lens. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Disc, GrainPicture } from '../scenes/closer.ts';

const circle = ({ x, y, r }: Disc, name: string, fill: string | undefined) =>
  svg`<circle class=${name} cx=${short(x)} cy=${short(y)} r=${short(r)} fill=${fill ?? 'none'} />`;

const short = (value: number): number => Math.round(value * 1000) / 1000;

/** Two rings and the number, as on no real coin: the size alone is true. */
function coin({ x, y, r }: Disc) {
  return svg`<g class="coin">
    <circle cx=${x} cy=${y} r=${r} fill="#b9bcc0" />
    <circle cx=${x} cy=${y} r=${r * 0.73} fill="#d8b25a" />
    <text x=${x} y=${y + r * 0.24} font-size=${r * 0.7} text-anchor="middle" fill="#3a2c06" font-weight="700">2 €</text>
  </g>`;
}

/** Points at a coin that is lost among boulders. */
function pointer({ x, y, r }: Disc, width_mm: number) {
  const a = width_mm * 0.012;
  return r > width_mm * 0.04
    ? nothing
    : svg`<path d="M${x} ${y - r - a}l${-a} ${-2.5 * a}h${2 * a}z" fill="#7f2f1b" />`;
}

export function grainFigure(picture: GrainPicture): TemplateResult {
  const { width_mm, height_mm, grains, lens, colour, caption } = picture;
  return html`<figure class="grains">
    <svg viewBox="0 0 ${short(width_mm)} ${short(height_mm)}" aria-hidden="true">
      ${coin(picture.coin)} ${pointer(picture.coin, width_mm)} ${lens ? circle(lens.disc, 'lens', undefined) : nothing}
      ${grains.map((grain) => circle(grain, 'grain', colour))}
    </svg>
    <figcaption>${caption}</figcaption>
  </figure>`;
}
