/**
 * Where things are on the street, drawn small. The list beside it says the same in words and is what one taps, so the
 * map is hidden from screen readers.
 */
import { css, html, LitElement, nothing, svg } from 'lit';
import { design } from './design.css.ts';
import { typeLines } from './icons.ts';
import {
  MAP_HEIGHT,
  MAP_WIDTH,
  type MapItem,
  type MapPoint,
  type MapVisitor,
  type StreetMapModel,
} from './street-map-model.ts';
import { typeColours } from './type-colours.css.ts';

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: MapPoint) => `${round(x)} ${round(y)}`;
const path = (points: readonly MapPoint[]) => `M${points.map(at).join('L')}`;

export class StreetMap extends LitElement {
  static override properties = { model: { attribute: false }, visitor: { attribute: false } };

  declare model: StreetMapModel;
  declare visitor: MapVisitor | undefined;

  static override styles = [
    design,
    typeColours,
    css`
      :host {
        display: block;
        background: var(--sunken);
      }

      svg {
        display: block;
        width: 100%;
        height: 100%;
      }

      .street {
        fill: none;
        stroke: var(--plate);
        stroke-linejoin: round;
      }

      .area {
        fill: var(--line);
        fill-opacity: 0.55;
      }

      .area[data-kind="water"] {
        fill: var(--lake-soft);
        fill-opacity: 1;
      }

      text {
        font-family: var(--sans);
        font-size: 14px;
        fill: var(--ink);
      }

      .name {
        paint-order: stroke;
        stroke: var(--sunken);
        stroke-width: 4px;
        stroke-linejoin: round;
      }

      .landmark {
        fill: var(--ink-soft);
      }

      .thread {
        stroke: var(--ink-soft);
        stroke-width: 1;
      }

      .casing {
        fill: none;
        stroke: var(--edge);
        stroke-linejoin: round;
      }

      .leader {
        stroke: var(--ink);
        stroke-width: 1.5;
      }

      .disc {
        fill: var(--type-soft);
        stroke: var(--type);
        stroke-width: 2;
      }

      .lines {
        fill: none;
        stroke: var(--type);
        stroke-width: 1.8;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .badge {
        fill: var(--ink);
      }

      .number {
        fill: var(--paper);
        font-weight: 700;
        text-anchor: middle;
      }

      .ring {
        fill: var(--lake);
        fill-opacity: 0.16;
        stroke: var(--lake);
        stroke-opacity: 0.6;
      }

      .you {
        fill: var(--lake);
        stroke: var(--plate);
        stroke-width: 2.5;
      }

      .plain {
        fill: none;
        stroke: var(--ink);
        stroke-width: 2;
      }
    `,
  ];

  override render() {
    const { model } = this;
    return html`<svg viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      ${model.streets.map(({ points, width }) => svg`<path class="casing" d=${path(points)} stroke-width=${round(width + 2)} />`)}
      ${model.streets.map(({ points, width }) => svg`<path class="street" d=${path(points)} stroke-width=${round(width)} />`)}
      ${model.areas.map(({ kind, points }) => svg`<path class="area" data-kind=${kind} d="${path(points)}Z" />`)}
      ${model.landmarks.map(({ x, y }) => svg`<circle class="landmark" cx=${round(x)} cy=${round(y)} r="4" />`)}
      ${model.labels.map(({ dot, at }) => svg`<path class="thread" d=${path([dot, { x: dot.x, y: at.y - 5 }])} />`)}
      ${model.labels.map(
        ({ text, at, anchor }) =>
          svg`<text class="name" x=${round(at.x)} y=${round(at.y)} text-anchor=${anchor}>${text}</text>`,
      )}
      ${this.visitor ? ring(this.visitor) : nothing}
      ${model.items.map(item)}
      ${this.visitor ? you(this.visitor) : nothing}
      ${bar(model)} ${north(model.northDeg)}
    </svg>`;
  }
}

const item = ({ type, number, at: place, sign }: MapItem) => svg`<g data-type=${type}>
  <path class="leader" d=${path([place, sign])} />
  <circle class="landmark" cx=${round(place.x)} cy=${round(place.y)} r="3" />
  <circle class="disc" cx=${round(sign.x)} cy=${round(sign.y)} r="17" />
  <g class="lines" transform="translate(${at({ x: sign.x - 12, y: sign.y - 12 })})">${typeLines(type)}</g>
  <circle class="badge" cx=${round(sign.x + 14)} cy=${round(sign.y - 13)} r="10" />
  <text class="number" x=${round(sign.x + 14)} y=${round(sign.y - 8)}>${number}</text>
</g>`;

const ring = ({ at: { x, y }, radius }: MapVisitor) =>
  radius === undefined ? nothing : svg`<circle class="ring" cx=${round(x)} cy=${round(y)} r=${round(radius)} />`;

const you = ({
  at: place,
  turnDeg,
  isBeyond,
}: MapVisitor) => svg`<g transform="translate(${at(place)})" data-you=${isBeyond ? 'beyond' : 'here'}>
  ${turnDeg === undefined ? nothing : svg`<path class="you" d="M0-19L7-4H-7Z" transform="rotate(${Math.round(turnDeg)})" />`}
  <circle class="you" r="8" />
</g>`;

const bar = ({
  bar: { length, metres },
}: StreetMapModel) => svg`<path class="plain" d="M10 ${MAP_HEIGHT - 14}v6h${round(length)}v-6" />
  <text class="name" x=${round(length + 16)} y=${MAP_HEIGHT - 7}>${metres} m</text>`;

const north = (northDeg: number) => svg`<g transform="translate(${MAP_WIDTH - 18} 21) rotate(${round(northDeg)})">
  <path d="M0-15L6 3H-6Z" fill="var(--ink)" />
  <text class="name" y="17" text-anchor="middle" transform="rotate(${-round(northDeg)} 0 12)">N</text>
</g>`;

customElements.define('street-map', StreetMap);
