import type { Kleene } from '../logic/kleene';
import { statusOf } from './outcome-table';
import type { Status } from './status';

describe('statusOf', () => {
  const cells: [Kleene, Kleene, Status][] = [
    ['true', 'false', 'offered'],
    ['true', 'unknown', 'provisional'],
    ['unknown', 'unknown', 'provisional'],
    ['unknown', 'false', 'provisional'],
    ['true', 'true', 'advisedAgainst'],
    ['unknown', 'true', 'advisedAgainst'],
    ['false', 'true', 'advisedAgainst'],
    ['false', 'false', 'notNow'],
    ['false', 'unknown', 'notNow'],
  ];
  for (const [indication, contraindication, status] of cells) {
    it(`makes indication ${indication}, contraindication ${contraindication}: ${status}`, () => {
      expect(statusOf(indication, contraindication)).toBe(status);
    });
  }

  it('holds an open option while a gate that can recover is true', () => {
    expect(statusOf('true', 'false', 'true')).toBe('notNow');
    expect(statusOf('unknown', 'unknown', 'true')).toBe('notNow');
  });

  it('leaves an option provisional while such a gate is not known', () => {
    expect(statusOf('true', 'false', 'unknown')).toBe('provisional');
  });

  it('does not let a hold soften an advice against', () => {
    expect(statusOf('true', 'true', 'true')).toBe('advisedAgainst');
  });
});
