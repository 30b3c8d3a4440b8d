import { roadmap, type Way } from '../domain/consultation/roadmap';
import { evidence } from './evidence';
import { knowledge } from './knowledge';
import { samples } from './samples';

function ways(sampleId: string, optionId: string): Record<Way, string[]> {
  const sample = samples.find(({ id }) => id === sampleId);
  const option = knowledge.options.find(({ id }) => id === optionId);
  if (!sample || !option) throw new Error(`${sampleId} ${optionId}`);
  const found = roadmap(option, sample.record, { region: 'EU' }, '2026-11-23', knowledge, evidence.schedules);
  const of = (way: Way) => (found.marks ?? []).filter((mark) => mark.way === way).map((mark) => mark.optionId);
  return { stays: of('stays'), opens: of('opens'), closes: of('closes') };
}

describe('roadmaps of the sample patients', () => {
  it('close the other CDK4/6 regimens after ribociclib, and open later lines', () => {
    const { closes, opens } = ways('hr-first-line', 'aromatase-inhibitor-ribociclib');
    expect(closes).toEqual(
      jasmine.arrayContaining(['aromatase-inhibitor-palbociclib', 'aromatase-inhibitor-abemaciclib']),
    );
    expect(opens).toContain('exemestane-everolimus');
  });

  it('open T-DXd and tucatinib after first-line antibodies', () => {
    const { opens } = ways('her2-first-line', 'pertuzumab-trastuzumab-taxane');
    expect(opens).toEqual(jasmine.arrayContaining(['trastuzumab-deruxtecan', 'tucatinib-trastuzumab-capecitabine']));
  });
});
