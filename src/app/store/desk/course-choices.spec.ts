import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import type { OptionSchedule, TreatmentSchedule } from '../../../domain/treatment/schedule';
import { caseFeature } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../knowledge';
import { evidenceWith, provideSpecStore, sourceWith } from '../testing';
import { CourseChoices } from './course-choices';
import { navigatorPageActions } from './navigator-page-actions';

const given = (id: string, drugId: string): TreatmentSchedule => ({
  id,
  drugId,
  given: 'infusion',
  runs: [],
  sourceId: 's',
  checked: null,
});
const schedule: OptionSchedule = {
  optionId: 'regimen',
  medicines: [
    { choices: [['pembro-3w'], ['pembro-6w']] },
    { choices: [['paclitaxel'], ['gemcitabine', 'carboplatin']] },
  ],
  tests: [],
};

async function choices() {
  const evidence = evidenceWith({
    schedules: {
      treatments: [
        given('pembro-3w', 'pembrolizumab'),
        given('pembro-6w', 'pembrolizumab'),
        ...['paclitaxel', 'gemcitabine', 'carboplatin'].map((id) => given(id, id)),
      ],
      options: [schedule],
    },
  });
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith({ evidence: () => Promise.resolve(evidence) }) },
    ],
  });
  await TestBed.inject(KnowledgeLibrary).loadEvidence();
  const store = TestBed.inject(Store);
  store.dispatch(casesPageActions.newCaseStarted());
  const course = store.selectSignal(caseFeature.selectDesk);
  return { one: TestBed.inject(CourseChoices), store, held: () => course().course };
}

describe('The medicines given with the treatment of the desk', () => {
  it('are chosen where there is a choice between medicines, and kept with the treatment', async () => {
    const { one, store, held } = await choices();
    expect(one.choices('regimen').map(({ place }) => place)).toEqual([1]);
    expect(one.choose('regimen', 1, 1))
      .withContext('no treatment of the desk yet')
      .toBeFalse();
    const course = { optionId: 'regimen', startsOn: '2026-12-07', given: [] };
    store.dispatch(navigatorPageActions.partSaid({ said: { course } }));
    expect(one.made('regimen')).toEqual({});
    expect(one.choose('regimen', 1, 1)).toBeTrue();
    expect(held()).toEqual({ ...course, given: ['gemcitabine', 'carboplatin'] });
    expect(one.made('regimen')).toEqual({ 1: 1 });
    expect(one.made('other')).toEqual({});
    expect(one.choose('regimen', 1, null)).toBeTrue();
    expect(held()).toEqual(course);
  });

  it('leave a rhythm of one medicine alone, and write nothing for it', async () => {
    const { one, store, held } = await choices();
    const course = { optionId: 'regimen', startsOn: null, given: ['paclitaxel'] };
    store.dispatch(navigatorPageActions.partSaid({ said: { course } }));
    expect(one.choose('regimen', 0, 1)).toBeFalse();
    expect(held()).toEqual(course);
  });

  it('go into the case with a treatment that was looked at before it was taken', async () => {
    const { one } = await choices();
    expect(one.courseOf('regimen', { 0: 1, 1: 0 })).toEqual({
      optionId: 'regimen',
      startsOn: null,
      given: ['paclitaxel'],
    });
  });
});
