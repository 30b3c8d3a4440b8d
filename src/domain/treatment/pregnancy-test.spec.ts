import { compileKnowledge } from '../consultation/compiled-knowledge';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import type { Condition } from '../logic/condition';
import { pictureAt } from '../patient/picture-at';
import type { ObservedValue } from '../patient/record';
import { aRecord } from '../patient/testing/a-record';
import { pregnancyTestFor } from './pregnancy-test';

const pregnant: Condition = { not: { attribute: 'pregnant', in: ['no'] } };
const harmful = anOption('harmful', { all: [] }, { against: { pregnancy: pregnant } });
const harmless = anOption('harmless', { all: [] }, { against: { frail: { attribute: 'frail', in: ['yes'] } } });
const { facts, drugs } = compileKnowledge(aKnowledge([harmful, harmless]));
const person = (values: Record<string, ObservedValue>) =>
  pictureAt(aRecord(values), '2026-11-23', { region: null }, facts, drugs).picture;
const asked = (values: Record<string, ObservedValue>) => pregnancyTestFor(harmful, person(values))?.possible ?? 'not';

describe('pregnancyTestFor', () => {
  it('asks it of whoever may become pregnant, also where that is not known', () => {
    expect(asked({ sex: 'female', age: 34, menopausalStatus: 'pre', childbearingPotential: 'yes' })).toBe('true');
    expect(asked({ sex: 'female', age: 34, menopausalStatus: 'pre', pregnant: 'no' })).toBe('unknown');
    expect(pregnancyTestFor(harmful, null)?.possible).toBe('unknown');
  });

  it('does not ask it after the menopause, from 60 on, of a man, or where a pregnancy is not possible', () => {
    expect(asked({ sex: 'female', age: 52, menopausalStatus: 'post' })).toBe('not');
    expect(asked({ sex: 'female', age: 61 })).toBe('not');
    expect(asked({ sex: 'male', age: 40 })).toBe('not');
    expect(asked({ sex: 'female', age: 34, childbearingPotential: 'no' })).toBe('not');
  });

  it('asks it of no option that pregnancy does not close', () => {
    expect(pregnancyTestFor(harmless, person({ sex: 'female', childbearingPotential: 'yes' }))).toBeNull();
  });
});
