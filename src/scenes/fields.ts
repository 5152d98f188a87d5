/** The words of the scene format: fields with their unit and range, used by the scene schema and by content types. */
import * as z from 'zod/mini';
import type { Template } from './template.ts';

// The compiled fast path of zod uses `new Function`, which the pages' content security policy forbids.
z.config({ jitless: true });

/** Units that a field may carry; they reach JSON Schema, forms and error texts. */
export type Unit = 'm' | 's' | 'deg' | 'm/s' | 'year' | 'mm' | 'm3/d' | 'mg/l' | 'count' | 'ratio';

/**
 * The same field wherever it is asked for with the same bounds: each costs time to make, and again when it first checks
 * something, and a scene's schema has hundreds.
 */
function shared<Bounds extends unknown[], Field>(make: (...bounds: Bounds) => Field): (...bounds: Bounds) => Field {
  const made = new Map<string, Field>();
  return (...bounds) => {
    const key = JSON.stringify(bounds);
    const field = made.get(key) ?? make(...bounds);
    made.set(key, field);
    return field;
  };
}

interface NumberField {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly unit?: Unit;
}

/** A finite number within bounds, inclusive but for `above`. */
export const number = shared(({ min, above, max, unit }: NumberField = {}) => {
  const checks = [
    ...(min === undefined ? [] : [z.gte(min)]),
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(max === undefined ? [] : [z.lte(max)]),
  ];
  const field = z.number().check(...checks);
  return unit ? field.register(z.globalRegistry, { unit } as Record<string, unknown>) : field;
});

export const metres = (bounds: Omit<NumberField, 'unit'> = {}) =>
  number({ min: -10_000, max: 10_000, ...bounds, unit: 'm' });
/** A length that cannot be nothing. */
export const length_m = (max = 1_000) => number({ above: 0, max, unit: 'm' });
/** Clockwise from true north. */
export const bearingDeg = () => number({ min: -360, max: 360, unit: 'deg' });
/** A calendar year; before the common era negative. */
export const year = () => z.int().check(z.gte(-20_000), z.lte(2_200));
export const id = shared(() =>
  z
    .string()
    .check(
      z.regex(/^[a-z0-9-]{1,64}$/, { error: 'an id of small letters a-z, digits and hyphens' satisfies Template }),
    ),
);
/** Where something comes from: ids of entries of the scene's `sources`. */
export const sources = shared(() => z.optional(z.array(id())));
/** Red, green, blue as `#rrggbb`. */
export const colour = () =>
  z.templateLiteral(['#', z.string().check(z.regex(/^[0-9a-fA-F]{6}$/))], {
    error: 'a colour like #a68c5b' satisfies Template,
  });
/** A path relative to the scene file, downwards only. */
export const link = () =>
  z.string().check(
    z.regex(/^(?!\/)(?!.*\.\.\/)(?![a-z]+:)[\w./-]{1,200}$/, {
      error: 'a path beside the scene file, like pictures/bridge.webp' satisfies Template,
    }),
  );
export const webAddress = () =>
  z
    .string()
    .check(
      z.regex(/^https:\/\/[^\s<>"]{1,300}$/, { error: 'an address that starts with https://' satisfies Template }),
    );
export const isoDate = () =>
  z
    .string()
    .check(
      z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a date like 2026-11-20, 2026-11 or 2026' satisfies Template }),
    );

/** Words in Finnish, Swedish and English: plain text with `*emphasis*` at most. At least one language has some. */
export const text = shared((max: number = 600) => {
  const words = z.string().check(z.minLength(1), z.maxLength(max));
  const more = z.optional(words);
  const inLanguage = z.optional(z.union([words, z.strictObject({ plain: words, easy: more, child: more })]));
  return z
    .strictObject(
      { fi: inLanguage, sv: inLanguage, en: inLanguage },
      { error: 'words by language, like { "fi": "…" }' satisfies Template },
    )
    .check(
      z.refine((value) => Object.keys(value).length > 0, {
        error: 'words in at least one language' satisfies Template,
      }),
    );
});

export const evidence = shared(() => z.enum(['measured', 'model', 'illustration', 'planned']));
