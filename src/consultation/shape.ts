/**
 * What a part of a file may be: how it is read, and the same said as JSON Schema. Both stand side by
 * side, so that the published schemas and the parsers cannot part.
 */
export interface Shape<T> {
  /**
   * The value, checked; nothing is looked up by a name from outside.
   * @param where the part's name for a person: "question 2, title"; "" for the whole file
   * @throws Refusal at the first thing that is wrong
   */
  read(value: unknown, where: string): T;
  readonly schema: JsonSchema;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A part that does not fit. `wanted`: what should stand there, in plain words. */
export class Refusal extends Error {
  readonly where: string;
  readonly wanted: string;
  constructor(where: string, wanted: string) {
    super(`${where}: ${wanted}`);
    this.where = where;
    this.wanted = wanted;
  }
}

const WHOLE_FILE = 'the file';
const under = (where: string, key: string) => (where === '' ? key : `${where}, ${key}`);

/** A text that a pattern takes; of at most `longest` characters. */
export function pattern(form: RegExp, longest: number, wanted: string): Shape<string> {
  return {
    read(value, where) {
      if (typeof value !== 'string' || isLonger(value, longest) || !form.test(value))
        throw new Refusal(where, wanted);
      return value;
    },
    schema: { type: 'string', maxLength: longest, pattern: form.source },
  };
}

/** One line with something to be seen in it. */
export const line = (longest: number): Shape<string> =>
  pattern(/^(?=[\s\S]*\S)\P{Cc}+$/u, longest, `a line of 1 to ${longest} characters`);

/** A text of one or more lines with something to be seen in it. */
export const prose = (longest: number): Shape<string> =>
  pattern(/\S/u, longest, `a text of 1 to ${longest} characters`);

/** Whatever a person wrote, even nothing: only ever text. */
export const free = (longest: number): Shape<string> => ({
  read(value, where) {
    if (typeof value !== 'string' || isLonger(value, longest))
      throw new Refusal(where, `a text of at most ${longest} characters`);
    return value;
  },
  schema: { type: 'string', maxLength: longest },
});

/** A number from `min` to `max`; whole unless said otherwise. */
export function number(min: number, max: number, { whole = true } = {}): Shape<number> {
  const wanted = `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  return {
    read(value, where) {
      if (typeof value !== 'number' || !(value >= min && value <= max))
        throw new Refusal(where, wanted);
      if (whole && !Number.isInteger(value)) throw new Refusal(where, wanted);
      return value;
    },
    schema: { type: whole ? 'integer' : 'number', minimum: min, maximum: max },
  };
}

export function oneOf<const T extends string | number>(values: readonly T[]): Shape<T> {
  const wanted = values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
  return {
    read(value, where) {
      const found = values.find((each) => each === value);
      if (found === undefined) throw new Refusal(where, wanted);
      return found;
    },
    schema: { enum: values },
  };
}

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => ({
  read: (value, where) => (value === null ? null : shape.read(value, where)),
  schema: { anyOf: [{ type: 'null' }, shape.schema] },
});

/** @param one what one of the list is called: "question", so that the second is "question 2" */
export function list<T>(
  shape: Shape<T>,
  min: number,
  max: number,
  one: string,
): Shape<readonly T[]> {
  return {
    read(value, where) {
      if (!Array.isArray(value) || value.length < min || value.length > max)
        throw new Refusal(where, `a list of ${min} to ${max}`);
      const outer = where.split(', ').slice(0, -1).join(', ');
      return value.map((each, i) => shape.read(each, under(outer, `${one} ${i + 1}`)));
    },
    schema: { type: 'array', minItems: min, maxItems: max, items: shape.schema },
  };
}

/** Values by key, in the order of the keys: the same record is the same text. */
export function record<T>(
  keys: Shape<string>,
  shape: Shape<T>,
  most: number,
): Shape<Readonly<Record<string, T>>> {
  return {
    read(value, where) {
      const entries = entriesOf(value, where);
      if (entries.length > most) throw new Refusal(where, `at most ${most} parts`);
      const read = entries.map(([key, each]) => {
        keys.read(key, under(where, shown(key)));
        return [key, shape.read(each, under(where, key))] as const;
      });
      return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    schema: {
      type: 'object',
      maxProperties: most,
      propertyNames: keys.schema,
      additionalProperties: shape.schema,
    },
  };
}

type Parts<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> };

/**
 * An object of these parts and no others, read in this order. Parts named in `without` may be left
 * out; one that has a value there then counts as that.
 */
export function object<T extends object>(
  parts: Parts<T>,
  without: { readonly [K in keyof T]?: T[K] | undefined } = {},
): Shape<T> {
  const names = Object.keys(parts) as (keyof T & string)[];
  const required = names.filter((name) => !Object.hasOwn(without, name));
  return {
    read(value, where) {
      const given = new Map(entriesOf(value, where));
      for (const key of given.keys())
        if (!Object.hasOwn(parts, key))
          throw new Refusal(under(where, shown(key)), 'nothing: there is no such part');
      const read = names.flatMap((name) => {
        const found = given.has(name)
          ? parts[name].read(given.get(name), under(where, name))
          : missing(name, where);
        return found === undefined ? [] : [[name, found] as const];
      });
      return Object.fromEntries(read) as T;
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, parts[name].schema])),
      required,
      additionalProperties: false,
    },
  };

  function missing(name: keyof T & string, where: string): T[keyof T & string] | undefined {
    if (Object.hasOwn(without, name)) return without[name];
    // What it should be is best said by the part itself.
    parts[name].read(undefined, under(where, name));
    throw new Refusal(under(where, name), 'a value');
  }
}

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(where || WHOLE_FILE, 'an object');
  return Object.entries(value);
}

/** A key from outside as part of a message: short. */
const shown = (key: string) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);

/** Whether a text has more characters than `limit`; a very long one is not counted to its end. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || [...text].length > limit);
}
