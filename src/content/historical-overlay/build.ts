/** Houses that stood here, coming and going with the year, and pictures beside them. */
import { boundsOfParts } from '../../drawing/bounds.ts';
import type { Drawing, Evidence, GroupPart, Part, Point2 } from '../../drawing/drawing.ts';
import { type LocalText, mapWords } from '../../drawing/text.ts';
import type { BuildContext } from '../../scenes/content-type.ts';
import { plain, solid, tidy } from '../forms.ts';
import { houseParts } from './house.ts';
import { picturePanel } from './panel.ts';
import { counterClockwise, frontOf, middle, widened } from './plan.ts';
import type { Building, HistoricalOverlayProps, Outline } from './schema.ts';
import { HOUSE_EVIDENCE } from './words.ts';
import { fadeOf, whileAbsent, type YearSpan, yearControl, yearSpan, yearsText } from './years.ts';

export function buildHistoricalOverlay(props: HistoricalOverlayProps, { seed, evidence }: BuildContext): Drawing {
  const span = yearSpan(props);
  const parts: Part[] = [
    ...props.buildings.flatMap((building) => [
      traceGroup(building, span),
      buildingGroup(building, span, building.evidence ?? evidence, seed),
    ]),
    ...(props.pictures ?? []).map(picturePanel),
  ];
  return { parts, controls: [yearControl(span)], bounds: boundsOfParts(parts) };
}

function buildingGroup(building: Building, span: YearSpan, evidence: Evidence, seed: number): GroupPart {
  const id = `building-${building.id}`;
  return {
    kind: 'group',
    id,
    evidence,
    bind: [fadeOf(building, span)],
    parts: [
      ...building.outlines.flatMap((outline, i) => houseParts(`${id}-${i}`, building, outline, seed)),
      ...yearSign(id, building, evidence),
    ],
  };
}

/** A line on the ground where the house stood or will stand. */
function traceGroup(building: Building, span: YearSpan): GroupPart {
  const id = `trace-${building.id}`;
  return {
    kind: 'group',
    id,
    evidence: 'planned',
    bind: [whileAbsent(building, span)],
    parts: building.outlines.map((outline, i) => {
      const corners = counterClockwise(outline);
      return solid(
        `${id}-${i}`,
        {
          kind: 'prism',
          outline: widened(corners, 0.07),
          holes: [widened(corners, -0.07)],
          bottom_m: 0.005,
          top_m: 0.03,
        },
        plain('#e8a33d', { glow: 0.3, roughness: 0.6 }),
        { castsShadow: false },
      );
    }),
  };
}

/** Name and years above the first house's front, and beneath them how sure they are. */
function yearSign(id: string, building: Building, evidence: Evidence): Part[] {
  const [first] = building.outlines;
  if (!first) return [];
  const [x, z] = frontMiddle(first);
  const top_m = building.eaves_m + building.roof.rise_m;
  const small = building.eaves_m < 3;
  const sign: Part = {
    kind: 'label',
    id: `${id}-years`,
    at: { position_m: [tidy(x), tidy(small ? top_m + 0.7 : building.eaves_m + 1.3), tidy(z + 0.4)] },
    text: withYears(building),
    size_m: small ? 0.22 : 0.4,
    plate: small ? 'plain' : 'title',
  };
  if (small || evidence === 'measured') return [sign];
  const note: Part = {
    kind: 'label',
    id: `${id}-note`,
    at: { position_m: [tidy(x), tidy(building.eaves_m + 0.5), tidy(z + 0.4)] },
    text: HOUSE_EVIDENCE[evidence],
    size_m: 0.22,
    plate: evidence === 'model' ? 'plain' : 'warn',
  };
  return [sign, note];
}

const frontMiddle = (outline: Outline): Point2 => middle(...frontOf(counterClockwise(outline)));

function withYears(building: Building): LocalText {
  const years = yearsText(building);
  return mapWords(building.name, (name) => `${name} ${years}`);
}
