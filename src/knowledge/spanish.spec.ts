import { about } from './about';
import { evidence } from './evidence';
import { interactions } from './interactions';
import { knowledge } from './knowledge';
import { samples } from './samples';
import { giveSpanish, takeSpanish } from './spanish';

describe('the Spanish of the knowledge', () => {
  for (const [name, content] of Object.entries({ knowledge, interactions, evidence, samples, about })) {
    it(`of the ${name} travels apart and comes back whole`, () => {
      const copy = structuredClone<unknown>(content);
      const spanish = takeSpanish(copy);
      expect(spanish.length).toBeGreaterThan(0);
      const letters = spanish.join('').length;
      expect(JSON.stringify(copy).length).toBeLessThanOrEqual(JSON.stringify(content).length - letters);
      giveSpanish(copy, spanish);
      expect(copy).toEqual(content);
    });
  }

  it('is refused where it is not of this content', () => {
    expect(() => {
      giveSpanish([{ en: 'one' }, { en: 'two' }], ['uno']);
    }).toThrowError(RangeError);
  });
});
