import { endWriting, leaveEvent, takeTyped } from './typed-words';

describe('typed words, before the page is left', () => {
  let field: HTMLInputElement;
  beforeEach(() => {
    field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  afterEach(() => {
    field.remove();
  });

  it('are taken as if the field had been left, and the hand stays there', () => {
    const left = jasmine.createSpy('left');
    field.addEventListener('blur', left);
    endWriting(document);
    expect(left).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(field);
  });

  it('are asked of whoever holds some, fields before forms', async () => {
    const taken: string[] = [];
    field.addEventListener('blur', () => taken.push('field'));
    const form = () => {
      queueMicrotask(() => taken.push('form'));
    };
    document.addEventListener(leaveEvent, form);
    await takeTyped(document);
    document.removeEventListener(leaveEvent, form);
    expect(taken).toEqual(['field', 'form']);
  });
});
