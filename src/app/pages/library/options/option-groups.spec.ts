import { anOption } from '../../../../domain/consultation/testing/a-knowledge';
import type { Stance, Statement } from '../../../../domain/treatment/option';
import { accordOf, silentBodies } from './accord';
import { optionGroups } from './option-groups';

const always = { all: [] };

describe('optionGroups', () => {
  it('keeps the order of the classes, leaves empty ones out and sets apart what is off by default', () => {
    const groups = optionGroups([
      anOption('knife', always, { class: 'surgery' }),
      anOption('later', always, { offByDefault: true }),
      anOption('tablet', always),
      anOption('other-tablet', always, { alsoClasses: ['surgery'] }),
    ]);
    expect(groups.map(({ heading, options }) => [heading, options.map(({ id }) => id)])).toEqual([
      ['hormone-therapy', ['tablet', 'other-tablet']],
      ['surgery', ['knife']],
      ['not-licensed', ['later']],
    ]);
  });
});

describe('accordOf', () => {
  const statement = (body: string, stance: Stance): Statement => ({
    body,
    stance,
    year: 2025,
    text: { en: '', es: '' },
    strength: null,
    mcbs: null,
    sourceId: 'source',
    checked: null,
  });

  it('tells agreement, disagreement, a single voice and silence apart', () => {
    expect(accordOf([])).toBe('none');
    expect(accordOf([statement('NICE', 'silent')])).toBe('silent');
    expect(accordOf([statement('ESMO', 'agrees'), statement('NICE', 'silent')])).toBe('one');
    expect(accordOf([statement('ESMO', 'agrees'), statement('ASCO', 'agrees')])).toBe('agree');
    expect(accordOf([statement('ESMO', 'agrees'), statement('ASCO', 'partly')])).toBe('differ');
  });

  it('does not hide that one body has said two things', () => {
    expect(accordOf([statement('ESMO', 'agrees'), statement('ESMO', 'agrees')])).toBe('one');
    expect(accordOf([statement('ESMO', 'agrees'), statement('ESMO', 'against')])).toBe('differ');
  });

  it('names who is silent once', () => {
    const statements = [statement('NICE', 'silent'), statement('ABC', 'agrees'), statement('NICE', 'silent')];
    expect(silentBodies(statements)).toEqual(['NICE']);
  });
});
