import { ImportFile, largestBytes } from './import-file';

const ofSize = (size: number) => Object.defineProperty(new File(['{}'], 'case.json'), 'size', { value: size });

describe('a picked file', () => {
  it('is not read where it is larger than any record, and the one before stays', async () => {
    const file = new ImportFile();
    await file.pick(ofSize(largestBytes));
    expect([file.tooLarge(), file.held()]).toEqual([false, { name: 'case.json', text: '{}' }]);
    await file.pick(ofSize(largestBytes + 1));
    expect([file.tooLarge(), file.held()?.text]).toEqual([true, '{}']);
    await file.pick(ofSize(2));
    expect(file.tooLarge()).toBeFalse();
  });

  it('gives the same ids whenever it is read again, and other ones for the next file', async () => {
    const file = new ImportFile();
    await file.pick(ofSize(2));
    const [first, again] = [file.counting(), file.counting()];
    const ids = [first(), first()];
    expect([again(), again()]).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    await file.pick(ofSize(2));
    expect(ids).not.toContain(file.counting()());
  });
});
