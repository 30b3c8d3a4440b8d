import { compileKnowledge } from '../domain/consultation/compiled-knowledge';
import { pictureAt } from '../domain/patient/picture-at';
import { aRecord } from '../domain/patient/testing/a-record';
import { knowledge } from './knowledge';

const compiled = compileKnowledge(knowledge);
const day = '2026-11-23';
const chemotherapy = new Set(knowledge.drugs.filter(({ kinds }) => kinds.includes('chemotherapy')).map(({ id }) => id));
const holdChemotherapy = compiled.options.filter(
  ({ option }) => option.class !== 'supportive-care' && option.drugs.some(({ drugId }) => chemotherapy.has(drugId)),
);

/** The options with chemotherapy that say something of this answer. */
function marked(attribute: string, value: string): string[] {
  const record = aRecord({ [attribute]: value });
  const { picture } = pictureAt(record, day, { region: null }, compiled.facts, compiled.drugs);
  const says = ({ cautions }: (typeof holdChemotherapy)[number]) =>
    cautions.some(({ part, verdict }) => part.id === 'chemotherapy-not-wished' && verdict(picture) === 'true');
  return holdChemotherapy.filter(says).map(({ option }) => option.id);
}

describe('chemotherapy that was declined or judged not suitable', () => {
  it('is said by every option that holds a chemotherapy', () => {
    const all = holdChemotherapy.map(({ option }) => option.id);
    expect(all.length).toBeGreaterThan(20);
    expect(marked('chemoDeclined', 'yes')).toEqual(all);
    expect(marked('chemoUnsuitable', 'yes')).toEqual(all);
  });

  it('is said by none where the answer is no', () => {
    expect(marked('chemoDeclined', 'no')).toEqual([]);
    expect(marked('chemoUnsuitable', 'no')).toEqual([]);
  });
});
