import { detailKeys, givingDetails, takeDetails } from './details';
import { knowledge } from './knowledge';
import { giveLanguage, takeLanguage } from './languages';

describe('the details of the knowledge', () => {
  it('travel apart from what the options are shown with, and come back whole, in both languages and either order', () => {
    for (const spanishFirst of [true, false]) {
      const core = structuredClone(knowledge);
      const details = takeDetails(core);
      expect(core.options.every(({ monitoring }) => monitoring.length === 0)).toBeTrue();
      expect(JSON.stringify(core)).not.toContain('https://');
      const detailsEs = takeLanguage(details, 'es');
      const coreEs = takeLanguage(core, 'es', detailKeys);
      const coreEn = takeLanguage(core, 'en', detailKeys);
      giveLanguage(core, spanishFirst ? 'es' : 'en', spanishFirst ? coreEs : coreEn, detailKeys);
      giveLanguage(details, 'es', detailsEs);
      Array.from(givingDetails(core, details));
      giveLanguage(core, spanishFirst ? 'en' : 'es', spanishFirst ? coreEn : coreEs, detailKeys);
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
