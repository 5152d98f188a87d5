/** The pit's further ways of looking, joined to what it draws: the core behind it, and deep time. */
import type { Control, Part } from '../../drawing/drawing.ts';
import { CORE_CONTROLS, coreParts, whileCoreIs } from './core.ts';
import { deepTimeParts, onlyToday, TIME, tellsOfTime } from './deep-time.ts';
import type { Ground, Run } from './walls.ts';

/** Names in the pit make room for those of the core; what people buried is of today. */
export function withLooks(parts: readonly Part[], ground: Ground, runs: readonly Run[]): Part[] {
  const inTime = tellsOfTime(ground.props);
  const named = parts.filter(({ kind, id }) => kind === 'label' && id !== 'note');
  const ofToday = inTime ? parts.filter(({ id }) => id.startsWith('object-')) : [];
  const apart = new Set([...named, ...ofToday]);
  const today = inTime ? [onlyToday()] : [];
  return [
    ...parts.filter((part) => !apart.has(part)),
    ...(ofToday.length > 0
      ? [{ kind: 'group', id: 'of-today', layer: 'underground', parts: ofToday, bind: today } as const]
      : []),
    { kind: 'group', id: 'names', parts: named, bind: [whileCoreIs('in'), ...today] },
    ...(inTime ? deepTimeParts(ground, runs) : []),
    ...coreParts(ground.props, ground.ring, ground.evidence),
  ];
}

export const lookControls = ({ props }: Ground): readonly Control[] => [
  ...CORE_CONTROLS,
  ...(tellsOfTime(props) ? [TIME] : []),
];
