import { type CallNote, saysNothing, withoutSymptom, withSymptom } from './call-note';

const aNote = (part: Partial<CallNote> = {}): CallNote => ({
  id: 'one',
  on: '2026-11-30',
  at: '14:05',
  optionId: null,
  planId: null,
  grade: null,
  signs: [],
  told: '',
  advice: '',
  by: '',
  ...part,
});

describe('the note of a call', () => {
  it('keeps the symptom before with its grade when another one is told of, and gives it back', () => {
    const first = aNote({ planId: 'lungs', grade: 2, told: 'a cough' });
    const both = withSymptom(first, 'diarrhoea');
    expect(both).toEqual(
      aNote({ planId: 'diarrhoea', grade: null, also: [{ planId: 'lungs', grade: 2 }], told: 'a cough' }),
    );
    const back = withSymptom({ ...both, grade: 1 }, 'lungs');
    expect(back.planId).toBe('lungs');
    expect(back.grade).toBe(2);
    expect(back.also).toEqual([{ planId: 'diarrhoea', grade: 1 }]);
  });

  it('is the same note where nothing changes, and begins without a symptom before', () => {
    const note = aNote({ planId: 'lungs' });
    expect(withSymptom(note, 'lungs')).toBe(note);
    expect(withSymptom(aNote(), 'lungs').also).toEqual([]);
  });

  it('lets a symptom go that was picked by mistake', () => {
    const both = withSymptom(aNote({ planId: 'lungs' }), 'diarrhoea');
    expect(withoutSymptom(both, 'lungs').also).toEqual([]);
  });

  it('says nothing until there is a word, a sign or a grade', () => {
    expect(saysNothing(aNote({ planId: 'lungs', told: '  ' }))).toBeTrue();
    expect(saysNothing(aNote({ told: 'a cough' }))).toBeFalse();
    expect(saysNothing(aNote({ signs: ['fever'] }))).toBeFalse();
    expect(saysNothing(aNote({ planId: 'lungs', grade: 1 }))).toBeFalse();
  });
});
