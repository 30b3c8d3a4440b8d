import { strengthGrade } from './strength-grade';

describe('strengthGrade', () => {
  const read: [string | null, ReturnType<typeof strengthGrade>][] = [
    ['strong', 'strong'],
    ['weak (choice)', 'weak'],
    ['high quality, strong', 'strong'],
    ['evidence-based, moderate quality, weak', 'weak'],
    ['formal consensus, intermediate, moderate', 'moderate'],
    ['EB, I, B, S', 'strong'],
    ['EB, B, S', 'strong'],
    ['I, A', 'strong'],
    ['II, B', 'moderate'],
    ['I, C', 'weak'],
    ['Expert opinion/A (100 %)', 'strong'],
    ['I, D', null],
    ['medium quality', null],
    ['EB', null],
    [null, null],
  ];
  for (const [strength, grade] of read) {
    it(`reads "${strength}" as ${grade}`, () => {
      expect(strengthGrade(strength)).toBe(grade);
    });
  }
});
