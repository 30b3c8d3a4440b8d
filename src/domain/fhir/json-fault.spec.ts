import { findJsonFault } from './json-fault';

describe('findJsonFault', () => {
  it('agrees with the parser of the engine', () => {
    const texts = [
      '',
      ' ',
      'nul',
      '01',
      '-',
      '"\t"',
      '"\\x"',
      '{"a":1,}',
      '{"a" 1}',
      '[1,2',
      '1 2',
      '[]',
      '{}',
      '[[],{}]',
      '-0.5e+3',
    ];
    for (const text of texts) {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(findJsonFault(text) === undefined)
        .withContext(text)
        .toBe(parses);
    }
  });

  it('names line and column', () => {
    expect(findJsonFault('{\n  "a": [1,\n  oops]\n}')).toEqual({ line: 3, column: 3 });
  });

  it('does not break on depth', () => {
    expect(findJsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
  });
});
