import { TestBed } from '@angular/core/testing';
import { FileDrop } from './file-drop';

const file = new File(['{}'], 'person.json', { type: 'application/json' });

function carrying(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  return transfer;
}

async function show() {
  const fixture = TestBed.createComponent(FileDrop);
  fixture.componentRef.setInput('sentence', 'Drop a file here');
  fixture.componentRef.setInput('action', 'Choose a file');
  const picked: File[] = [];
  fixture.componentInstance.picked.subscribe((each) => picked.push(each));
  await fixture.whenStable();
  return { fixture, picked, page: fixture.nativeElement as HTMLElement };
}

describe('FileDrop', () => {
  it('names the picker by its button and describes it by its sentence', async () => {
    const { page } = await show();
    const input = page.querySelector('input');
    expect(input?.labels?.[0]?.textContent).toBe('Choose a file');
    expect(page.querySelector(`#${input?.getAttribute('aria-describedby') ?? ''}`)?.textContent).toBe(
      'Drop a file here',
    );
  });

  it('hands over a dropped file and a picked one', async () => {
    const { page, picked, fixture } = await show();
    const zone = page.querySelector('.drop');
    zone?.dispatchEvent(new DragEvent('dragover', { dataTransfer: carrying(file), cancelable: true }));
    await fixture.whenStable();
    expect(zone?.classList).toContain('over');
    zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: carrying(file), cancelable: true }));
    await fixture.whenStable();
    expect(zone?.classList).not.toContain('over');
    const input = page.querySelector('input');
    if (input) input.files = carrying(file).files;
    input?.dispatchEvent(new Event('change'));
    expect(picked.map(({ name }) => name)).toEqual(['person.json', 'person.json']);
  });

  it('says nothing where no file was dropped', async () => {
    const { page, picked } = await show();
    page.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: carrying(), cancelable: true }));
    expect(picked).toEqual([]);
  });
});
