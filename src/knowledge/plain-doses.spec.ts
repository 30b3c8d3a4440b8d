import { evidence } from './evidence';
import { knowledge } from './knowledge';

/** Doses by weight or body surface are held back from a patient as a whole. */
const heldBack = /mg\/kg|mg\/m2/;
const professional =
  /\b(?:US|EU|UE|AUC|IM|label|ficha|adjuvant|adyuvante|investigational|REDUSE|FDA)\b|EE\. UU\.|\(|VERITAC|\bonce daily, 21 days on\b/;

describe('the doses that a patient reads', () => {
  it('stand in plain words', () => {
    const own = knowledge.options.flatMap(({ id, doses }) => doses.map((one) => ({ id, ...one, said: one.labelled })));
    const labelled = evidence.doses.map((one) => ({ id: one.drugId, ...one, said: one.plain ?? one.labelled }));
    const read = [...own, ...labelled].filter(({ checked, said }) => checked !== null && !heldBack.test(said.en));
    expect(read.length).toBeGreaterThan(15);
    const hard = read.filter(({ said }) => professional.test(`${said.en} ${said.es}`));
    expect(hard.map(({ id, said }) => `${id}: ${said.en}`)).toEqual([]);
  });
});
