import { openedHere, topicsOf, withTopic } from './open-topics';

describe('the topics that an address opens', () => {
  it('are those that it names, and no others', () => {
    expect(topicsOf('survival,cost,response')).toEqual(['response', 'survival']);
    expect(topicsOf(undefined)).toEqual([]);
    expect(openedHere('response', '2026-11-23')).toEqual({
      sideEffects: null,
      response: '2026-11-23',
      survival: null,
    });
  });

  it('are opened and closed one by one', () => {
    expect(withTopic(['response'], 'survival')).toBe('response,survival');
    expect(withTopic(['response'], 'response')).toBeNull();
  });
});
