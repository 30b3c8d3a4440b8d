import { consult } from '../../../../../domain/consultation/consult';
import { compare } from '../../../../../domain/evidence/comparison';
import { suggested } from '../../../../../domain/evidence/suggested-comparison';
import { evidence } from '../../../../../knowledge/evidence';
import { knowledge } from '../../../../../knowledge/knowledge';
import { samples } from '../../../../../knowledge/samples';
import { studyBars } from './study-bars';

describe('the charts of what studies found', () => {
  it('set each option beside the other group of its own study, with who took part', () => {
    let pairs = 0;
    for (const { record } of samples) {
      const { options, picture } = consult(record, { region: null }, '2026-11-23', knowledge);
      const comparison = compare(suggested(options).slice(0, 3), evidence, true, picture);
      const { bars } = studyBars(
        comparison,
        evidence.sources,
        (text) => (typeof text === 'string' ? text : text.en),
        (key, params) => [key, ...Object.values(params ?? {})].join(' '),
      );
      for (const { title, studies } of bars) {
        expect(title).toMatch(/^deck\.eachStudy /);
        for (const study of studies) {
          const column = comparison.columns.find(({ place }) => {
            const name = place?.trial.name;
            return (typeof name === 'string' ? name : name?.en) === study.name;
          });
          expect(study.people).toContain(column?.place?.trial.population.en ?? 'no study');
          expect(study.bars[0]?.isOther).toBeFalse();
          const others = study.bars.filter(({ isOther }) => isOther);
          for (const { label } of others) expect(label).toMatch(/^deck\.otherGroup /);
          pairs += others.length;
        }
      }
    }
    expect(pairs).toBeGreaterThan(3);
  });
});
