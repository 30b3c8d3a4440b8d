import fc from 'fast-check';
import { fromStreams, intoStreams, type Streams } from './streams';

function read<Content>(streams: Streams<Content>): { content: Content; steps: number } {
  const reading = fromStreams(JSON.parse(JSON.stringify(streams)) as Streams<Content>);
  for (let steps = 0; ; steps++) {
    const { done, value } = reading.next();
    if (done) return { content: value, steps };
  }
}

describe('content in streams', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      // The key __proto__ sets a prototype and no content holds it; JSON has no negative zero.
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(JSON.stringify(read(intoStreams(value)).content)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('is read in a step for each thing that it lists', () => {
    const content = { trials: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], sources: [{ id: 'd' }] };
    expect(read(intoStreams(content))).toEqual({ content, steps: 4 });
  });

  it('sets the values of a key side by side', () => {
    const rows = [
      { arm: 'A', n: 1 },
      { arm: 'B', n: 2 },
    ];
    expect(intoStreams(rows)).toEqual({ shapes: [['arm', 'n']], streams: [[[-3]], [[0], [0]], ['A', 'B'], [1, 2]] });
  });

  it('is refused where a stream is too short', () => {
    const { shapes, streams } = intoStreams([{ n: 1 }, { n: 2 }]);
    expect(() => read({ shapes, streams: streams.map((values) => values.slice(0, 1)) })).toThrowError(RangeError);
  });
});
