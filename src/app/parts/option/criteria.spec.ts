import type { Condition } from '../../../domain/logic/condition';
import { choiceOf, everything, type Possible } from '../../../domain/logic/possible';
import { trace } from '../../../domain/logic/trace';
import { attributeAt, attributeById } from '../../../domain/patient/catalogue/catalogue';
import { criteriaOf, criteriaRead, metOf, type Criterion } from './criteria';

const esr1 = { attribute: 'esr1', in: ['mutated'] };
const pik3ca = { attribute: 'pik3ca', in: ['mutated'] };
const male = { attribute: 'sex', in: ['male'] };
const metastatic = { attribute: 'metastatic', in: ['yes'] };

function lines(condition: Condition, known: Record<string, string> = {}): Criterion[] {
  const view = {
    at: (index: number): Possible => {
      const attribute = attributeAt(index);
      const value = known[attribute.id];
      return value && attribute.kind === 'choice' ? choiceOf(attribute.values, value) : everything(attribute);
    },
  };
  return criteriaOf(trace(condition, view));
}

describe('criteriaOf', () => {
  it('puts what must all hold line by line, however it is nested, and the trivial line last', () => {
    const found = lines({ all: [metastatic, esr1, { all: [pik3ca, male] }] }, { esr1: 'mutated', sex: 'female' });
    expect(found.map((line) => line.kind === 'fact' && 'attribute' in line.leaf && line.leaf.attribute)).toEqual([
      'esr1',
      'pik3ca',
      'sex',
      'metastatic',
    ]);
    expect(found.map(({ verdict }) => verdict)).toEqual(['true', 'unknown', 'false', 'unknown']);
    expect(metOf(found)).toBe(1);
  });

  it('keeps alternatives under one mark', () => {
    const [line] = lines({ any: [esr1, pik3ca] }, { esr1: 'mutated' });
    expect(line?.kind).toBe('some');
    expect(line?.verdict).toBe('true');
    expect(line?.kind === 'some' && line.parts.map(({ verdict }) => verdict)).toEqual(['true', 'unknown']);
  });

  it('carries a negation down to the question and keeps its verdict', () => {
    const [line] = lines({ not: esr1 }, { esr1: 'wildType' });
    expect(line).toEqual({ kind: 'fact', leaf: esr1, negated: true, verdict: 'true' });
  });

  it('turns neither of two into both not, and not both into one of two', () => {
    expect(lines({ not: { any: [esr1, male] } }).length).toBe(2);
    const [line] = lines({ not: { all: [esr1, male] } }, { esr1: 'wildType' });
    expect(line?.kind === 'some' && line.count).toBe(1);
    expect(line?.verdict).toBe('true');
  });

  it('says how many of several are enough, also under a negation', () => {
    const of = [esr1, pik3ca, male];
    const [two] = lines({ atLeast: 2, of });
    expect(two?.kind === 'some' && two.count).toBe(2);
    const [fewer] = lines({ not: { atLeast: 2, of } });
    expect(fewer?.kind === 'some' && fewer.count).toBe(2);
    expect(attributeById('sex').kind).toBe('choice');
  });

  it('reads the same lines without a person', () => {
    const condition = { all: [metastatic, { not: esr1 }, { any: [pik3ca, male] }] };
    const shape = (criterion: Criterion): unknown =>
      criterion.kind === 'fact' ? [criterion.leaf, criterion.negated] : [criterion.kind, criterion.parts.map(shape)];
    expect(criteriaRead(condition).map(shape)).toEqual(lines(condition, { esr1: 'mutated' }).map(shape));
  });
});
