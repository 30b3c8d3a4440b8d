import { describe, it } from 'node:test';
import { denominators } from './denominators';
import { figures } from './figures';
import { refuses, spoiled } from './specimen';

const path = 'trials/emerald.json';
const spoil = (from: string, to: string) => spoiled(path, (text) => text.replace(from, to));

describe('the denominators refuse', () => {
  it('arms and populations of more people than the trial', () => {
    refuses(denominators, spoil('"n":239', '"n":240'), 'the arms hold 479 people, the trial 478');
    refuses(denominators, spoil('"n":228', '"n":479'), 'pfs-esr1: 479 people of 478');
  });

  it('more people in the safety population than in the arm', () => {
    const safety = spoiled(path, (text) =>
      text.replace(/("safety":\{"arms":\{"ela":\{)/, '$1"n":300,').replace(/"n":23[0-9]\}(?=,"soc")/, '"was":0}'),
    );
    refuses(denominators, safety, 'safety of ela');
  });
});

describe('the figures refuse', () => {
  it('a percentage of the safety summary over 100, and an interval beyond it', () => {
    const safety = spoiled(path, (text) =>
      text.replace(/"grade3plusAny":[\d.]+|"discontinuedForAE":[\d.]+/, '"grade3plusAny":101'),
    );
    refuses(figures, safety, 'safety:');
    const interval = spoil(
      '"unit":"months","arms":{"ela":{"value":3.8,"ci95":null}',
      '"unit":"percent","arms":{"ela":{"value":3.8,"ci95":[-1,5]}',
    );
    refuses(figures, interval, '-1 to 5 is no percentage');
    const gap = spoiled('trials/oasis-4.json', (text) =>
      text.replace('"value":3.5,"ci95":[2.6', '"value":3.5,"ci95":[3.6'),
    );
    refuses(figures, gap, "the difference's interval does not hold 3.5");
  });
});
