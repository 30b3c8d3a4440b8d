import { TestBed } from '@angular/core/testing';
import { Words } from '../../../../words/words';
import { provideWords } from '../../../../words/words.providers';
import { largeNumber } from './large-number';

describe('largeNumber', () => {
  it('writes what can be read at a glance, and the rest by its power of ten', () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    const words = TestBed.inject(Words);
    expect(largeNumber(16_791_636, words)).toBe('16,791,636');
    expect(largeNumber(3.847e32, words)).toBe('3.8 × 10³²');
    expect(largeNumber(9.99e15, words)).toBe('1 × 10¹⁶');
  });
});
