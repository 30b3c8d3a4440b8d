import { detailKeys, givingDetails, takeDetails } from './details';
import { knowledge } from './knowledge';
import { giveSpanish, takeSpanish } from './spanish';

describe('the details of the knowledge', () => {
  it('travel apart from what the options are shown with, and come back whole, in both languages and either order', () => {
    for (const spanishFirst of [true, false]) {
      const core = structuredClone(knowledge);
      const details = takeDetails(core);
      expect(core.options.every(({ monitoring }) => monitoring.length === 0)).toBeTrue();
      expect(JSON.stringify(core)).not.toContain('https://');
      const detailsEs = takeSpanish(details);
      const coreEs = takeSpanish(core, detailKeys);
      if (spanishFirst) giveSpanish(core, coreEs, detailKeys);
      giveSpanish(details, detailsEs);
      Array.from(givingDetails(core, details));
      if (!spanishFirst) giveSpanish(core, coreEs, detailKeys);
      expect(core).toEqual(knowledge);
    }
  });

  it('are refused where they are not of this knowledge', () => {
    const core = structuredClone(knowledge);
    const details = takeDetails(core);
    expect(() => {
      Array.from(givingDetails(core, { ...details, read: details.read.slice(1) }));
    }).toThrowError(RangeError);
  });
});
