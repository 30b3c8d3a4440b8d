import { giveOwnPages, givingAddresses, takeAddresses, takeOwnPages } from './addresses';
import { givingDetails, takeDetails } from './details';
import { evidence } from './evidence';
import { interactions } from './interactions';
import { knowledge } from './knowledge';

describe('the addresses of pages read', () => {
  it('travel once with their source and come back whole', () => {
    const [core, shown] = [structuredClone(knowledge), structuredClone(evidence)];
    takeAddresses(core, shown.sources);
    takeAddresses(shown, shown.sources);
    takeOwnPages(shown.sources);
    const details = takeDetails(core);
    expect(JSON.stringify([shown, details]).length).toBeLessThan(
      JSON.stringify([evidence, knowledge.options.map(({ id }) => id), details]).length,
    );
    giveOwnPages(shown.sources);
    Array.from(givingDetails(core, details));
    Array.from(givingAddresses(core, shown.sources));
    Array.from(givingAddresses(shown, shown.sources));
    expect(core).toEqual(knowledge);
    expect(shown).toEqual(evidence);
  });

  it('of interactions come back once the sources are there, and a second time changes nothing', () => {
    const packed = structuredClone(interactions);
    takeAddresses(packed, evidence.sources);
    expect(packed).not.toEqual(interactions);
    Array.from(givingAddresses(packed, evidence.sources));
    Array.from(givingAddresses(packed, evidence.sources));
    expect(packed).toEqual(interactions);
  });

  it('that their source does not list stay as they are', () => {
    const part = { sourceId: 'nobody', checked: { on: '2026-11', against: 'https://example.org' } };
    takeAddresses(part, []);
    Array.from(givingAddresses(part, []));
    expect(part.checked.against).toBe('https://example.org');
  });
});
