import { TestBed } from '@angular/core/testing';
import boardEn from '../../../../i18n/board.en.json';
import { Words } from '../../../words/words';
import { provideWords } from '../../../words/words.providers';
import type { Recorded } from '../../../../domain/board/board';
import { TakeOff } from './take-off';

function shown(recorded: Recorded) {
  TestBed.configureTestingModule({
    providers: [provideWords(), { provide: Words, useValue: { of: (key: keyof typeof boardEn) => boardEn[key] } }],
  });
  const fixture = TestBed.createComponent(TakeOff);
  fixture.componentRef.setInput('recorded', recorded);
  fixture.componentRef.setInput('name', 'M. G.');
  let taken = 0;
  fixture.componentInstance.takenOff.subscribe(() => (taken += 1));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const buttons = () => [...page.querySelectorAll('button')];
  const press = async (place: number) => {
    buttons()[place]?.click();
    await fixture.whenStable();
  };
  return { page, buttons, press, taken: () => taken };
}

describe('taking a case off the agenda', () => {
  it('is done at once where nothing is recorded', async () => {
    const { press, taken } = shown('none');
    await press(0);
    expect(taken()).toBe(1);
  });

  it('asks once where a draft goes with it, with the focus on what keeps it', async () => {
    const { page, buttons, press, taken } = shown('draft');
    await press(0);
    expect(taken()).toBe(0);
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
    expect(document.activeElement).toBe(buttons()[0] ?? null);
    await press(0);
    expect(taken()).toBe(0);
    expect(buttons()).toHaveSize(1);
    expect(document.activeElement).toBe(buttons()[0] ?? null);
    await press(0);
    await press(1);
    expect(taken()).toBe(1);
  });

  it('is refused with the reason where a record of this meeting is signed', () => {
    const { page, buttons } = shown('signed');
    expect(buttons()).toEqual([]);
    expect(page.textContent).toContain(boardEn['agenda.staysSigned']);
  });
});
