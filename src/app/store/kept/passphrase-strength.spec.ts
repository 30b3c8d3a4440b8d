import { strengthOf } from './passphrase-strength';

describe('strength of a passphrase', () => {
  it('asks for length first', () => {
    expect(strengthOf('')).toBe('short');
    expect(strengthOf('x7$Kq!9wLm')).toBe('short');
  });

  it('is not taken in by repeats, runs along the keyboard and what is guessed first', () => {
    for (const one of [
      'aaaaaaaaaaaaaaaa',
      'abcdefghijklmnop',
      '12345678901234567',
      'qwertyuiopasdf',
      'Password123456',
      'tandemtandemtandem',
    ])
      expect(strengthOf(one)).withContext(one).toBe('weak');
  });

  it('finds four words strong, and two fair', () => {
    expect(strengthOf('river lantern')).toBe('fair');
    expect(strengthOf('river lantern copper moss')).toBe('strong');
    expect(strengthOf('río farol cobre musgo')).toBe('strong');
    expect(strengthOf('x7$Kq!9wLm2vRt')).toBe('strong');
  });
});
