import { emptyDesk } from '../../../domain/navigation/desk';
import { nothingDeciding } from '../../../domain/decision/deciding';
import { emptyRecord } from '../../../domain/patient/record';
import { type TalkAnswer, talkAnswers } from '../../../domain/preference/talk-answer';
import { talkActions } from '../talk/talk-actions';
import { talkFeature } from '../talk/talk.feature';
import { caseFeature } from './case.feature';
import { casesPageActions } from './cases-page-actions';
import { importPageActions } from './import-page-actions';
import { patientPageActions } from './patient-page-actions';

const reduce = caseFeature.reducer;
const none = reduce(undefined, { type: 'start' });
const sample = { ...emptyRecord, label: 'M. K.' };

describe('case slice', () => {
  it('begins without a case', () => {
    expect(none).toEqual({
      record: null,
      deciding: nothingDeciding,
      desk: emptyDesk,
      boards: [],
      sampleId: null,
      changed: false,
      past: [],
      compared: [],
      future: [],
    });
  });

  it('opens a sample and remembers its id', () => {
    const state = reduce(none, casesPageActions.sampleOpened({ id: 'one', record: sample }));
    expect(state).toEqual({
      record: sample,
      deciding: nothingDeciding,
      desk: emptyDesk,
      boards: [],
      sampleId: 'one',
      changed: false,
      past: [],
      compared: [],
      future: [],
    });
  });

  it('appends observations and never overwrites', () => {
    const age = { attribute: 'age', value: 61 };
    const later = { attribute: 'age', value: 62 };
    const other = { attribute: 'ecog', value: '1' };
    let state = reduce(none, casesPageActions.newCaseStarted());
    state = reduce(state, patientPageActions.observationRecorded({ observation: age }));
    state = reduce(state, patientPageActions.observationsRecorded({ observations: [later, other] }));
    expect(state.record?.observations).toEqual([age, later, other]);
    expect(state.changed).toBeTrue();
  });

  it('sets and takes back the date of an event', () => {
    let state = reduce(none, casesPageActions.newCaseStarted());
    state = reduce(state, patientPageActions.eventChanged({ event: 'surgery', on: '2020-05' }));
    expect(state.record?.events).toEqual({ surgery: '2020-05' });
    state = reduce(state, patientPageActions.eventChanged({ event: 'surgery', on: null }));
    expect(state.record?.events).toEqual({});
  });

  it('replaces lists, label and adds specimens', () => {
    let state = reduce(none, casesPageActions.newCaseStarted());
    state = reduce(state, patientPageActions.therapiesChanged({ therapies: [] }));
    state = reduce(state, patientPageActions.medicinesChanged({ medicines: null }));
    state = reduce(state, patientPageActions.labelChanged({ label: 'A. B.' }));
    state = reduce(
      state,
      patientPageActions.specimenAdded({ specimen: { id: 's1', kind: 'tissue', site: 'metastasis' } }),
    );
    expect(state.record).toEqual({
      ...emptyRecord,
      label: 'A. B.',
      therapies: [],
      specimens: [{ id: 's1', kind: 'tissue', site: 'metastasis' }],
    });
  });

  it('corrects a specimen, removes it with its findings, and brings both back', () => {
    const specimen = { id: 's1', kind: 'tissue', site: 'metastasis', on: '2026-10-12' } as const;
    const found = { attribute: 'erStatus', value: 'positive', specimen: 's1', on: '2026-10-12' };
    let state = reduce(none, casesPageActions.newCaseStarted());
    state = reduce(state, patientPageActions.specimenAdded({ specimen }));
    state = reduce(state, patientPageActions.observationRecorded({ observation: found }));
    const held = state.record;
    const corrected = { ...specimen, on: '2026-09-12' };
    state = reduce(state, patientPageActions.specimenCorrected({ specimen: corrected }));
    expect(state.record?.specimens).toEqual([corrected]);
    expect(state.record?.observations[0]?.on).toBe('2026-09-12');
    state = reduce(state, patientPageActions.specimenCorrected({ specimen }));
    state = reduce(state, patientPageActions.specimenRemoved({ id: 's1' }));
    expect([state.record?.specimens, state.record?.observations]).toEqual([[], []]);
    state = reduce(state, patientPageActions.specimenRestored({ specimen, observations: [found] }));
    expect(state.record).toEqual(held);
  });

  it('changes nothing while no case is open', () => {
    expect(reduce(none, patientPageActions.labelChanged({ label: 'A. B.' }))).toBe(none);
  });

  it('would lose a changed own case, not a changed sample', () => {
    const changed = patientPageActions.labelChanged({ label: 'A. B.' });
    const own = reduce(reduce(none, casesPageActions.newCaseStarted()), changed);
    const borrowed = reduce(reduce(none, casesPageActions.sampleOpened({ id: 'one', record: sample })), changed);
    const imported = reduce(none, importPageActions.recordImported({ record: sample }));
    expect(caseFeature.selectOwnChanged({ case: own })).toBeTrue();
    expect(caseFeature.selectOwnChanged({ case: borrowed })).toBeFalse();
    expect(caseFeature.selectOwnChanged({ case: imported })).toBeTrue();
    expect(caseFeature.selectOwnChanged({ case: reduce(own, casesPageActions.caseClosed()) })).toBeFalse();
  });
});

describe('talk slice', () => {
  const talk = talkFeature.reducer;
  const answer = (given: TalkAnswer) =>
    talkActions.topicAnswered({ topic: 'survival', answer: given, day: '2026-11-23' });
  const opened = (state: ReturnType<typeof talk>) => talkFeature.selectOpened({ talk: state }).survival;

  it('keeps every answer with its day; only "yes" and "a little" open a topic', () => {
    for (const given of talkAnswers) {
      const state = talk(undefined, answer(given));
      expect(state.answers.survival).toEqual({ answer: given, day: '2026-11-23', seenBy: null });
      expect(opened(state)).toBe(given === 'yes' || given === 'little' ? '2026-11-23' : null);
      expect(talkFeature.selectLittle({ talk: state }).survival).toBe(given === 'little');
      expect(state.answers.response).toBeNull();
    }
  });

  it('keeps who may see it through another answer, and nothing where nothing was answered', () => {
    const choice = talkActions.onlookerChosen({ topic: 'survival', seenBy: 'withMe' });
    expect(talk(undefined, choice).answers.survival).toBeNull();
    const chosen = talk(talk(undefined, answer('yes')), choice);
    expect(talk(chosen, answer('little')).answers.survival?.seenBy).toBe('withMe');
  });

  it('takes an answer back, and begins unasked with every other case', () => {
    const state = talk(undefined, answer('yes'));
    const closed = talk(state, talkActions.topicClosed({ topic: 'survival', day: '2026-11-23' }));
    expect(closed.answers.survival).toBeNull();
    // The day is kept until there is another answer: an older copy does not open it again.
    expect([closed.closed, talk(closed, answer('little')).closed]).toEqual([{ survival: '2026-11-23' }, {}]);
    for (const leaving of [
      casesPageActions.newCaseStarted(),
      casesPageActions.caseClosed(),
      casesPageActions.sampleOpened({ id: 'one', record: sample }),
      importPageActions.recordImported({ record: sample }),
    ])
      expect(talk(state, leaving).answers.survival).toBeNull();
  });
});
