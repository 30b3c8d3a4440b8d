import { TypedCase } from './typed-case';

describe('a number that is typed', () => {
  beforeEach(() => {
    jasmine.clock().install();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  const typing = (count: number, ...digits: number[]) => {
    const gone: number[] = [];
    const typed = new TypedCase((to) => gone.push(to));
    for (const digit of digits) typed.add(digit, count);
    return { gone, typed };
  };

  it('goes at once where no other digit can follow', () => {
    expect(typing(7, 3).gone).toEqual([3]);
    expect(typing(30, 2, 4).gone).toEqual([24]);
  });

  it('waits for another digit where one can follow, and shows what was typed', () => {
    const { gone, typed } = typing(30, 2);
    expect([gone, typed.digits()]).toEqual([[], '2']);
    jasmine.clock().tick(701);
    expect([gone, typed.digits()]).toEqual([[2], '']);
  });

  it('begins anew with a digit that names no case together with those before', () => {
    expect(typing(30, 3, 5).gone).toEqual([5]);
  });
});
