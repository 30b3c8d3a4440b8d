import type { Answered, Onlooker, TalkAnswer } from '../preference/talk-answer';
import { type KeptCase, newCase } from './kept-case';
import { mergeCases } from './merge-cases';

const base = newCase('0b7e', '2026-11-01T08:00:00Z');
const answered = (answer: TalkAnswer, day: string, seenBy: Onlooker | null = null): Answered => ({
  answer,
  day,
  seenBy,
});
const saying = (survival: Answered | null): KeptCase => ({ ...base, answers: { ...base.answers, survival } });
const closed = (day: string): KeptCase => ({ ...base, closed: { survival: day } });
const opened = saying(answered('yes', '2026-11-02'));

/** What holds of survival before somebody has chosen, and whether it is asked, from either side. */
function joined(one: KeptCase, two: KeptCase) {
  const [here, there] = [mergeCases(one, two), mergeCases(two, one)];
  const said = ({ merged }: typeof here) => [merged.answers.survival, merged.closed ?? null];
  expect(said(here)).toEqual(said(there));
  expect(here.conflicts.length).toBe(there.conflicts.length);
  return { answer: here.merged.answers.survival, closed: here.merged.closed, asked: here.conflicts.length > 0 };
}

describe('what two copies say about a topic', () => {
  it('stays closed where it was closed again, whatever an older copy says, until a person has opened it', () => {
    expect(joined(closed('2026-11-09'), opened)).toEqual({
      answer: null,
      closed: { survival: '2026-11-09' },
      asked: true,
    });
    const chosen = mergeCases(closed('2026-11-09'), opened, { 'topic survival': 'theirs' }).merged;
    expect([chosen.answers.survival?.answer, chosen.closed]).toEqual(['yes', undefined]);
  });

  it('is asked where one copy opens it and the other says nothing, because files of older programs do not say what was taken back', () => {
    expect(joined(base, opened)).toEqual({ answer: null, closed: undefined, asked: true });
  });

  it('is closed where one copy says never, on whatever day the other says yes', () => {
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-09']) {
      const never = answered('never', day);
      expect(joined(saying(never), opened)).toEqual({ answer: never, closed: undefined, asked: true });
    }
  });

  it('is not asked again where one copy says never and the other has only closed it', () => {
    const never = answered('never', '2026-11-02');
    expect(joined(saying(never), closed('2026-11-09'))).toEqual({ answer: never, closed: undefined, asked: true });
  });

  it('is shown to no more people than in the other copy', () => {
    const [few, all] = [answered('yes', '2026-11-02', 'nobody'), answered('yes', '2026-11-09', 'helpers')];
    expect(joined(saying(few), saying(all))).toEqual({ answer: few, closed: undefined, asked: true });
  });

  it('needs no question where both say the same, or where nothing is opened by what one copy says', () => {
    const later = answered('yes', '2026-11-09');
    expect(joined(opened, saying(later))).toEqual({ answer: later, closed: undefined, asked: false });
    const never = answered('never', '2026-11-02');
    expect(joined(base, saying(never))).toEqual({ answer: never, closed: undefined, asked: false });
    expect(joined(base, closed('2026-11-09')).closed).toEqual({ survival: '2026-11-09' });
    expect(joined(closed('2026-11-02'), closed('2026-11-09')).closed).toEqual({ survival: '2026-11-09' });
  });
});
