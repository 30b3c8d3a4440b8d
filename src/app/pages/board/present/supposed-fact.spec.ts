import { consult } from '../../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../../domain/consultation/testing/a-knowledge';
import { aRecord } from '../../../../domain/patient/testing/a-record';
import { statusTurns, supposable, supposing, toggledMember } from './supposed-fact';

const day = '2026-12-07';
const fits = { attribute: 'metastatic', in: ['yes'] };
const knowledge = aKnowledge([
  anOption('elacestrant', { attribute: 'esr1', in: ['mutated'] }),
  anOption('without', { attribute: 'esr1', in: ['wildType'] }),
  anOption('care', { attribute: 'esr1', in: ['mutated'] }, { class: 'supportive-care' }),
  anOption('always', fits, { class: 'chemotherapy' }),
]);
const consulted = (record: ReturnType<typeof aRecord>) => consult(record, { region: null }, day, knowledge);

describe('a fact that is supposed', () => {
  const record = aRecord({ metastatic: 'yes' });

  it('opens and closes options, those that come to stand better first and care behind the treatments', () => {
    const after = consulted(supposing(record, { attribute: 'esr1', value: 'mutated' }, day));
    const turns = statusTurns(consulted(record), after);
    expect(turns.map(({ finding, from, to }) => [finding.option.id, from, to])).toEqual([
      ['elacestrant', 'provisional', 'offered'],
      ['without', 'provisional', 'notNow'],
      ['care', 'provisional', 'offered'],
    ]);
  });

  it('goes before what was observed, and leaves the record as it is', () => {
    const known = aRecord({ metastatic: 'yes', esr1: 'mutated' });
    const held = JSON.stringify(known);
    const after = consulted(supposing(known, { attribute: 'esr1', value: 'wildType' }, day));
    expect(after.options.find(({ option }) => option.id === 'without')?.status).toBe('offered');
    expect(JSON.stringify(known)).toBe(held);
  });

  it('that is so already turns nothing', () => {
    const known = aRecord({ metastatic: 'yes', esr1: 'mutated' });
    const same = consulted(supposing(known, { attribute: 'esr1', value: 'mutated' }, day));
    expect(statusTurns(consulted(known), same)).toEqual([]);
  });

  it('is one that a person can be asked, never one that is worked out', () => {
    expect(supposable.map(({ id }) => id)).toContain('esr1');
    expect(supposable.map(({ id }) => id)).not.toContain('her2Status');
  });

  it('puts a member into a set or takes it out', () => {
    const values = ['bone', 'liver', 'brain'];
    const now = { kind: 'set' as const, must: 0b011, may: 0b111 };
    expect(toggledMember(values, now, 'brain')).toEqual(['bone', 'liver', 'brain']);
    expect(toggledMember(values, now, 'liver')).toEqual(['bone']);
  });
});
