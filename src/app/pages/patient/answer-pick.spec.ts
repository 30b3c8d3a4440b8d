import { TestBed } from '@angular/core/testing';
import { provideWords } from '../../words/words.providers';
import { AnswerPick } from './answer-pick';

const rest = () => new Promise((resolve) => setTimeout(resolve, 500));

async function show() {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  const fixture = TestBed.createComponent(AnswerPick);
  fixture.componentRef.setInput('answers', [
    { value: 'positive', word: 'Positive' },
    { value: 'negative', word: 'Negative' },
  ]);
  fixture.componentRef.setInput('labelledBy', 'label');
  const answered: (string | null)[] = [];
  fixture.componentInstance.answered.subscribe((value) => answered.push(value));
  await fixture.whenStable();
  const inputs = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll('input')];
  const key = (name: string) => inputs()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  return { fixture, inputs, key, answered };
}

describe('AnswerPick', () => {
  it('takes a pressed answer at once, and shows the old one again where it is refused', async () => {
    const { fixture, inputs, answered } = await show();
    inputs()[0]?.click();
    expect(answered).toEqual(['positive']);
    await rest();
    await fixture.whenStable();
    expect(inputs().at(-1)?.checked).toBeTrue();
  });

  it('records only the answer on which the arrow keys rest', async () => {
    const { inputs, key, answered } = await show();
    key('ArrowRight');
    inputs()[0]?.click();
    key('ArrowRight');
    inputs()[1]?.click();
    expect(answered).toEqual([]);
    await rest();
    expect(answered).toEqual(['negative']);
  });

  it('finds an answer by its first letter and takes it when it is left', async () => {
    const { fixture, key, answered } = await show();
    key('n');
    (fixture.nativeElement as HTMLElement)
      .querySelector('input')
      ?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(answered).toEqual(['negative']);
    await rest();
    expect(answered).toEqual(['negative']);
  });
});
