import { describe, expect, it } from 'vitest';
import { pathText } from './problem.ts';
import { readScene, type SceneReading } from './read.ts';
import { post, type SceneJson, sampleScene, sampleText } from './scene-fixture.ts';

const read = (text: string): SceneReading => readScene(text, [post]);
const broken = (change: (scene: SceneJson) => void): SceneReading => read(sampleText(change));
const lines = ({ problems }: SceneReading): readonly string[] =>
  problems.map(({ path, message }) => `${pathText(path)}: ${message}`);
const ids = ({ items }: SceneReading): readonly string[] => items.map(({ id }) => id);
const rules = ({ problems }: SceneReading): readonly string[] => problems.map(({ rule }) => rule);

describe('a scene without faults', () => {
  it('comes out as it went in, without problems', () => {
    const reading = read(sampleText());
    expect(reading.problems).toEqual([]);
    expect(reading.scene).toEqual(sampleScene());
    expect(reading.items).toEqual(sampleScene().items);
  });
});

describe('text that is no JSON', () => {
  it.each([
    ['', 'expected JSON, found an empty file'],
    ['{\n  "a": 1,\n}', 'line 3, column 1: found a comma before "}": take the comma away'],
    ['[1, 2, ]', 'line 1, column 8: found a comma before "]": take the comma away'],
    ['{\n  // a remark\n  "a": 1 }', 'line 2, column 3: found a comment: JSON has none'],
    ['\uFEFF{}', 'line 1, column 1: found a byte order mark'],
    ['{"a" 1}', 'line 1, column 6: expected a colon after the key'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: expected a comma between two values'],
    ['{"a": 1', 'line 1, column 8: expected "}": an object is not closed'],
    ["{'a': 1}", 'line 1, column 2: found a single quotation mark'],
    ['{a: 1}', 'line 1, column 2: found the bare word a: texts and keys stand in double quotes'],
    ['{"a": NaN}', 'line 1, column 7: found the bare word NaN'],
    ['{"a": "x\ny"}', 'line 1, column 7: expected a closing quotation mark on the same line'],
  ])('%j is one problem that says where', (text, message) => {
    const reading = read(text);
    expect(reading.scene).toBeUndefined();
    expect(reading.items).toEqual([]);
    expect(rules(reading)).toEqual(['not-json']);
    expect(reading.problems[0]?.message).toContain(message);
  });

  it('names a key that is used twice and goes on with the first', () => {
    const reading = read(sampleText().replace('"id": "sample",', '"id": "sample", "id": "other",'));
    expect(lines(reading)).toEqual(['id: found the key "id" a second time']);
    expect(reading.scene?.id).toBe('sample');
  });
});

describe('limits before parsing', () => {
  it('refuses more than 1 MiB, counted in bytes', () => {
    const long = 'ä'.repeat(524_288);
    expect(rules(read(JSON.stringify(long)))).toEqual(['too-large']);
    expect(rules(read(JSON.stringify(long.slice(2))))).toEqual(['shape']);
  });

  it('refuses nesting that would overflow a parser, also behind a quotation mark in a comment', () => {
    expect(rules(read('['.repeat(200_000)))).toEqual(['too-deep']);
    expect(rules(read(`/* " */ ${'['.repeat(200_000)}`))).toEqual(['too-deep']);
    expect(rules(read('{"a":'.repeat(33)))).toEqual(['too-deep']);
    expect(rules(read(`${'['.repeat(32)}${']'.repeat(32)}`))).toEqual(['shape']);
  });

  it('does not count brackets inside texts', () => {
    const reading = broken((scene) => {
      scene.sources[0].title = '[{'.repeat(60);
    });
    expect(reading.problems).toEqual([]);
  });
});

describe('the version', () => {
  it('newer than the app is a problem of its own, whatever else the file holds', () => {
    const reading = read('{ "formatVersion": 2, "scenery": [] }');
    expect(rules(reading)).toEqual(['newer-format']);
    expect(reading.problems[0]?.message).toContain('this scene needs a newer version of the app');
    expect(reading.scene).toBeUndefined();
  });

  it('that is no version is a problem of shape', () => {
    expect(lines(broken((scene) => (scene.formatVersion = '1')))).toEqual(['formatVersion: expected 1, found "1"']);
  });
});

describe('the shape', () => {
  it('is told in one go, each problem with its path, what was expected and what was found', () => {
    const reading = broken((scene) => {
      scene.sumary = scene.summary;
      delete scene.summary;
      scene.origin.lat = 91;
      scene.streets[0].width_m = 0;
      scene.landmarks[0].id = 'The Tower';
      scene.languages = ['fi', 'se'];
    });
    expect(lines(reading)).toEqual([
      'languages[1]: expected one of "fi", "sv", "en", found "se"',
      'summary: expected words by language, like { "fi": "…" }, found nothing',
      'origin.lat: expected a number of at most 90, found 91',
      'streets[0].width_m: expected a number above 0, found 0',
      'landmarks[0].id: expected an id of small letters a-z, digits and hyphens, found "The Tower"',
      'sumary: unknown key "sumary"; did you mean "summary"?',
    ]);
    expect(reading.scene).toBeUndefined();
  });

  it('of something else altogether is one problem', () => {
    expect(lines(read('[]'))).toEqual([': expected an object, found a list of 0']);
    expect(lines(read('null'))).toEqual([': expected an object, found null']);
  });
});

describe('a broken item', () => {
  it('is left out and named, and the others stay', () => {
    const reading = broken((scene) => {
      scene.items[1].props.height_m = '3';
    });
    expect(lines(reading)).toEqual(['items[1].props.height_m: expected a number, found "3"']);
    expect(ids(reading)).toEqual(['on-the-street', 'by-the-tower']);
    expect(reading.scene?.items).toEqual(reading.items);
  });

  it('may be of any kind', () => {
    const reading = broken((scene) => {
      scene.items[0] = null;
      scene.items[1] = 'item';
    });
    expect(lines(reading)).toEqual([
      'items[0]: expected an object, found null',
      'items[1]: expected an object, found "item"',
    ]);
    expect(ids(reading)).toEqual(['by-the-tower']);
  });

  it('is told about inside and outside its props at once', () => {
    const reading = broken((scene) => {
      scene.items[0].evidence = 'guess';
      scene.items[0].props = { height_m: 0, rings: [{ at_m: 1, tone: 'gren' }] };
    });
    expect(lines(reading)).toEqual([
      'items[0].evidence: expected one of "measured", "model", "illustration", "planned", found "guess"',
      'items[0].props.height_m: expected a number above 0, found 0',
      'items[0].props.rings[0].tone: expected one of "red", "green", found "gren"; did you mean "green"?',
    ]);
  });

  it('of an unknown type hears which types there are', () => {
    const reading = broken((scene) => {
      scene.items[0].type = 'pots';
    });
    expect(lines(reading)).toEqual([
      'items[0].type: expected one of the types post, found "pots"; did you mean "post"?',
    ]);
  });

  it('without props hears so once', () => {
    const reading = broken((scene) => {
      delete scene.items[0].props;
    });
    expect(lines(reading)).toEqual(['items[0].props: expected a value, found nothing']);
  });
});

describe('a union', () => {
  const place = (value: unknown): readonly string[] =>
    lines(
      broken((scene) => {
        scene.items[0].place = value;
      }),
    );

  it('is judged by the branch whose key is there', () => {
    expect(place({ street: { id: 'main-street', along_m: -1, offset_m: 0, facing: 'along' } })).toEqual([
      'items[0].place.street.along_m: expected a number of at least 0, found -1',
    ]);
    expect(place({ geopose: { position: { lat: 1, lon: 1, h: 0 }, angels: { yaw: 0, pitch: 0, roll: 0 } } })).toEqual([
      'items[0].place.geopose.angles: expected an object, found nothing',
      'items[0].place.geopose.angels: unknown key "angels"; did you mean "angles"?',
    ]);
    expect(place({ street: 5 })).toEqual(['items[0].place.street: expected an object, found 5']);
  });

  it('of one-key branches wants exactly one of them', () => {
    const beside = { id: 'tower', bearingDeg: 0, distance_m: 1 };
    const street = { id: 'main-street', along_m: 1, offset_m: 0, facing: 'along' };
    const keys = 'expected exactly one of the keys street, geopose, beside';
    expect(place({})).toEqual([`items[0].place: ${keys}, found none`]);
    expect(place({ beside, street })).toEqual([`items[0].place: ${keys}, found beside, street`]);
    expect(place({ streat: street })).toEqual([`items[0].place: ${keys}, found streat; did you mean "street"?`]);
  });

  it('that takes words or a number says both when neither was found', () => {
    const facing = (value: unknown) => place({ street: { id: 'main-street', along_m: 1, offset_m: 0, facing: value } });
    const words = 'one of "along", "against", "across", "back-across"';
    const path = 'items[0].place.street.facing';
    expect(facing('acros')).toEqual([`${path}: expected ${words}, found "acros"; did you mean "across"?`]);
    expect(facing(400)).toEqual([`${path}: expected a number of at most 360, found 400`]);
    expect(facing([])).toEqual([`${path}: expected ${words}, or a number, found a list of 0`]);
  });

  it('with a discriminator names its words', () => {
    const look = (value: unknown) =>
      lines(
        broken((scene) => {
          scene.items[0].props.look = value;
        }),
      );
    expect(look({ kind: 'paint' })).toEqual([
      'items[0].props.look.kind: expected one of "painted", "rusty", found "paint"; did you mean "painted"?',
    ]);
    expect(look({ kind: 'painted', coats: 1.5 })).toEqual([
      'items[0].props.look.coats: expected a whole number, found 1.5',
    ]);
  });

  it('of text forms points at the text that is wrong', () => {
    const title = (value: unknown) =>
      lines(
        broken((scene) => {
          scene.items[0].title.fi = value;
        }),
      );
    expect(title({ easy: 'Pylväs' })).toEqual(['items[0].title.fi.plain: expected a text, found nothing']);
    expect(title('')).toEqual(['items[0].title.fi: expected some text, found ""']);
    expect(title(7)).toEqual(['items[0].title.fi: expected a text, or an object, found 7']);
    expect(lines(broken((scene) => (scene.items[0].title = {})))).toEqual([
      'items[0].title: expected words in at least one language, found an empty object',
    ]);
  });
});

describe('keys that reach behind an object', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is named, does nothing, and takes its item along', (key) => {
    const text = sampleText().replace('"height_m": 3', `"height_m": 3, "${key}": { "polluted": true }`);
    const reading = read(text);
    expect(lines(reading)).toEqual([`items[1].props.${key}: expected another key, found "${key}"`]);
    expect(ids(reading)).toEqual(['on-the-street', 'by-the-tower']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('at the root harm nothing', () => {
    const reading = read('{ "__proto__": { "formatVersion": 1 }, "constructor": { "prototype": 1 } }');
    expect(reading.scene).toBeUndefined();
    expect(rules(reading).slice(0, 2)).toEqual(['forbidden-key', 'forbidden-key']);
  });
});

describe('any text at all', () => {
  it('is read without throwing', () => {
    // A linear congruential generator, so that the same texts come every time.
    let seed = 20_261_121;
    const random = (below: number): number => {
      seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const whole = sampleText();
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'null',
      '1e999',
      '-',
      '\\u12',
      '\n',
      '\u2028',
      '/*',
      '__proto__',
    ];
    for (let round = 0; round < 400; round++) {
      const at = random(whole.length);
      const text = whole.slice(0, at) + pieces[random(pieces.length)] + whole.slice(at + random(30));
      const { problems, scene, items } = read(text);
      expect(problems.length > 0 || scene !== undefined).toBe(true);
      expect(items.length).toBeLessThanOrEqual(3);
    }
  });
});
