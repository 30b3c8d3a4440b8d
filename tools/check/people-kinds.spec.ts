import { describe, it } from 'node:test';
import { figures } from './figures';
import { peopleKinds } from './people-kinds';
import { refuses, spoiled } from './specimen';

describe('the check of whom a result speaks of refuses', () => {
  it('the same people under two kinds', () => {
    const specimen = spoiled('trials/nrg-br002.json', (text) =>
      text.replace('"kind":"primary"', '"kind":"prespecified"'),
    );
    refuses(peopleKinds, specimen, '"All randomised" is called prespecified and primary');
  });

  it('an interval of another level that does not hold its ratio', () => {
    const specimen = spoiled('trials/nrg-br002.json', (text) => text.replace('"low":0.71', '"low":0.97'));
    refuses(figures, specimen, '70 % interval does not hold 0.92');
  });
});
