/**
 * Content laid out by key: the values of one key stand side by side, as a column store has them (Abadi, Boncz and Harizopoulos
 * 2013, "The Design and Implementation of Modern Column-Oriented Database Systems"), so that compression finds what repeats.
 */
export interface Streams<Content> {
  /** The keys of each kind of object that occurs. */
  shapes: string[][];
  /**
   * Values in reading order, a stream for each key in the order in which the keys are met; those in a list have one of their own.
   * A text, a number, a truth value or null stands for itself, `[n]` for an object of shape n, `[-1 - n]` for a list of n.
   */
  streams: unknown[][];
  /** What they hold, for the type alone. */
  readonly of?: Content;
}

/** Content of plain JSON in streams. */
export function intoStreams<Content>(content: Content): Streams<Content> {
  const shapes: string[][] = [];
  const places = new Map<string, number>();
  const streams = new Map<string, unknown[]>();
  const write = (key: string, value: unknown): void => {
    const stream = streams.get(key) ?? [];
    streams.set(key, stream);
    if (Array.isArray(value)) {
      stream.push([-1 - value.length]);
      for (const one of value) write(`[${key}`, one);
    } else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value);
      const id = JSON.stringify(keys);
      const shape = places.get(id) ?? shapes.push(keys) - 1;
      places.set(id, shape);
      stream.push([shape]);
      for (const [name, one] of Object.entries(value)) write(`.${name}`, one);
    } else stream.push(value);
  };
  write('', content);
  return { shapes, streams: [...streams.values()] };
}

interface Stream {
  values: readonly unknown[];
  at: number;
  /** The stream of what its lists hold. */
  items: Stream | null;
}

interface Field {
  key: string;
  stream: Stream | null;
}

/** Reads the streams, one value after the other. */
class Reader {
  readonly #streams: readonly unknown[][];
  readonly #shapes: readonly (readonly Field[])[];
  readonly #byKey = new Map<string, Stream>();
  #met = 0;

  constructor({ shapes, streams }: Streams<unknown>) {
    this.#streams = streams;
    this.#shapes = shapes.map((keys) => keys.map((key) => ({ key, stream: null })));
  }

  /** The next value, stepping through what it holds down to `depth`. */
  *steps(depth: number, stream = this.#meet()): Generator<void, unknown> {
    if (depth === 0) {
      yield;
      return this.#read(stream);
    }
    const value = next(stream);
    if (!Array.isArray(value)) return value;
    const kind = value[0] as number;
    if (kind < 0) {
      const list: unknown[] = [];
      while (list.length < -1 - kind) list.push(yield* this.steps(depth - 1, this.#items(stream)));
      return list;
    }
    const object: Record<string, unknown> = {};
    for (const field of this.#shapes[kind] ?? []) {
      object[field.key] = yield* this.steps(depth - 1, this.#streamOf(field));
    }
    return object;
  }

  /** The same at once, which is much faster. */
  #read(stream: Stream): unknown {
    const value = next(stream);
    if (!Array.isArray(value)) return value;
    const kind = value[0] as number;
    if (kind < 0) return Array.from({ length: -1 - kind }, () => this.#read(this.#items(stream)));
    const object: Record<string, unknown> = {};
    for (const field of this.#shapes[kind] ?? []) object[field.key] = this.#read(this.#streamOf(field));
    return object;
  }

  #items(stream: Stream): Stream {
    return (stream.items ??= this.#meet());
  }

  #streamOf(field: Field): Stream {
    if (field.stream) return field.stream;
    const stream = this.#byKey.get(field.key) ?? this.#meet();
    this.#byKey.set(field.key, stream);
    return (field.stream = stream);
  }

  #meet(): Stream {
    return { values: this.#streams[this.#met++] ?? [], at: 0, items: null };
  }
}

function next(stream: Stream): unknown {
  if (stream.at >= stream.values.length) throw new RangeError('a stream ends before its content');
  return stream.values[stream.at++];
}

/**
 * The content of streams, in steps, so that the caller can pause between them: one for each thing that the content lists. Throws
 * RangeError where the streams do not fit together.
 */
export function* fromStreams<Content>(streams: Streams<Content>): Generator<void, Content> {
  return (yield* new Reader(streams).steps(2)) as Content;
}
