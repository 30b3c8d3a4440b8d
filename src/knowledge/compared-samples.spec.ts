import { consult } from '../domain/consultation/consult';
import { type Comparison, compare, withCareAlone } from '../domain/evidence/comparison';
import { nearestSubgroup } from '../domain/evidence/nearest-subgroup';
import { ownFigure } from '../domain/evidence/own-study';
import { namedOptions } from '../domain/evidence/suggested-comparison';
import { evidence } from './evidence';
import { knowledge } from './knowledge';
import { samples } from './samples';

function compared(sampleId: string, ...ids: string[]) {
  const sample = samples.find(({ id }) => id === sampleId);
  if (!sample) throw new Error(`no sample ${sampleId}`);
  const consultation = consult(sample.record, { region: 'EU' }, '2026-11-23', knowledge);
  const options = withCareAlone(namedOptions(ids, consultation.options), consultation.options);
  return {
    comparison: compare(options, evidence, false, consultation.picture),
    picture: consultation.picture,
  };
}

function columnOf({ columns }: Comparison, id: string) {
  const column = columns.find(({ finding }) => finding.option.id === id);
  if (!column) throw new Error(`no column ${id}`);
  return column;
}

describe('comparisons of the sample patients', () => {
  it('read both options of a woman before the menopause, and their difference, in MONALEESA-7, of everyone', () => {
    const { comparison } = compared('hr-premenopausal', 'aromatase-inhibitor-ribociclib', 'aromatase-inhibitor');
    const studied = comparison.columns.filter(({ place }) => place);
    expect(studied.map(({ place }) => place?.trial.id)).toEqual(['monaleesa-7', 'monaleesa-7']);
    expect(studied.map(({ survival }) => survival.result?.id)).toEqual(['os-itt-exploratory', 'os-itt-exploratory']);
    expect(comparison.headToHead.map(({ arms }) => arms.trial.id)).toEqual(['monaleesa-7']);
  });

  it('keep beside what the shared study does not tell', () => {
    const her2 = compared('her2-first-line').comparison;
    const thp = ownFigure(columnOf(her2, 'pertuzumab-trastuzumab-taxane'), 'survival');
    expect(thp?.place.trial.id).toBe('cleopatra');
    expect(thp?.lead.outcome).toEqual(jasmine.objectContaining({ months: 56.5 }));
    const tnbc = compared('tnbc-pdl1').comparison;
    const pembrolizumab = ownFigure(columnOf(tnbc, 'pembrolizumab-chemotherapy'), 'survival');
    expect(pembrolizumab?.place.trial.id).toBe('keynote-355');
    expect(pembrolizumab?.lead.outcome).toEqual(jasmine.objectContaining({ months: 23 }));
  });

  it('call no group nearer that holds all those who lead', () => {
    const { comparison, picture } = compared('tnbc-pdl1', 'pembrolizumab-chemotherapy');
    const { survival } = columnOf(comparison, 'pembrolizumab-chemotherapy');
    expect(survival.result?.id).toBe('os-cps10');
    expect(nearestSubgroup(survival, picture)).toBeNull();
  });
});
