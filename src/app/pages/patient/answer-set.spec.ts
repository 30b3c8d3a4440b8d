import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import attributes from '../../../i18n/attributes.en.json';
import en from '../../../i18n/en.json';
import { provideWords } from '../../words/words.providers';
import { AnswerSet, type SetAnswer } from './answer-set';

async function show(value: readonly string[] | null, more = false) {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  TestBed.inject(TranslocoService).setTranslation({ ...en, ...attributes }, 'en');
  const fixture = TestBed.createComponent(AnswerSet);
  const members = ['bone', 'liver', 'lung'].map((one) => ({ value: one, word: one }));
  for (const [name, given] of Object.entries({ members, value, more, labelledBy: 'label' })) {
    fixture.componentRef.setInput(name, given);
  }
  const answered: SetAnswer[] = [];
  fixture.componentInstance.answered.subscribe((answer) => answered.push(answer));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const boxes = [...page.querySelectorAll('input')];
  const ticked = () => boxes.map(({ checked }) => checked);
  return { page, boxes, ticked, answered };
}

describe('AnswerSet', () => {
  it('shows the members that are known to be present, and keeps them when another is added', async () => {
    const { page, boxes, ticked, answered } = await show(['bone', 'liver'], true);
    expect(ticked()).toEqual([true, true, false, false, true]);
    expect(page.textContent).toContain('Others not known yet');
    boxes[2]?.click();
    expect(answered).toEqual([{ atLeast: ['bone', 'liver', 'lung'] }]);
  });

  it('takes the members for all of them once nothing is left open', async () => {
    const { boxes, answered } = await show(['bone'], true);
    boxes[4]?.click();
    expect(answered).toEqual([['bone']]);
  });

  it('leaves others open beside what is known, and forgets nothing', async () => {
    const { boxes, answered } = await show(['bone']);
    boxes[4]?.click();
    expect(answered).toEqual([{ atLeast: ['bone'] }]);
  });

  it('is not known again when the last of some is taken away', async () => {
    const { boxes, answered } = await show(['bone'], true);
    boxes[0]?.click();
    expect(answered).toEqual([null]);
  });

  it('leaves "not known yet" ticked until another answer takes its place', async () => {
    const { boxes, ticked, answered } = await show(null);
    boxes[4]?.click();
    expect([ticked(), answered]).toEqual([[false, false, false, false, true], [null]]);
  });

  it('tells none of them from not known', async () => {
    const { boxes, ticked, answered } = await show([]);
    boxes[3]?.click();
    expect([ticked(), answered]).toEqual([[false, false, false, true, false], [[]]]);
  });
});
