import { describe, it } from 'node:test';
import { shape } from './shape';
import { refuses, spoiled } from './specimen';
import { wordsRead } from './words-read';

const nala = (from: string | RegExp, to: string) => spoiled('trials/nala.json', (text) => text.replace(from, to));
const paloma = (from: string | RegExp, to: string) => spoiled('trials/paloma-2.json', (text) => text.replace(from, to));

describe('the words that were read are refused', () => {
  it('when they do not hold the estimate of an arm', () => {
    refuses(wordsRead, nala('"nera":{"value":5.6', '"nera":{"value":5.8'), 'pfs-itt-medians: ');
    refuses(wordsRead, nala('Median OS was 21 months', 'Median OS was 211 months'), 'does not hold 21');
  });

  it('when they do not hold the hazard ratio, a landmark or the difference', () => {
    const update = '"hazardRatio":{"value":0.42';
    const ratio = spoiled('trials/inavo120.json', (text) => text.replace(update, '"hazardRatio":{"value":0.43'));
    refuses(wordsRead, ratio, 'does not hold 0.43');
    const landmark = nala(
      /("id":"pfs-itt-medians".*?"landmarks":)\[\]/,
      '$1[{"months":24,"arms":{"nera":12,"lap":3}}]',
    );
    refuses(wordsRead, landmark, 'does not hold 12');
    const gap = spoiled('trials/ample.json', (text) =>
      text.replace(/("days-in-hospital".*?"hazardRatio":null)/, '$1,"difference":{"value":-3,"ci95":null,"p":null}'),
    );
    refuses(wordsRead, gap, 'does not hold -3');
  });

  it('when a severe event is neither there nor the sum of grades 3 and 4', () => {
    refuses(wordsRead, paloma('"anyGrade":80,"grade3plus":66', '"anyGrade":80,"grade3plus":65'), 'Neutropenia: pal');
    refuses(wordsRead, paloma('"anyGrade":80,"grade3plus":66', '"anyGrade":86,"grade3plus":66'), 'does not hold 86');
  });

  it('when "less than 1" was added up', () => {
    const summed = paloma('"anyGrade":24,"grade3plus":null', '"anyGrade":24,"grade3plus":6');
    refuses(wordsRead, summed, 'Anemia: pal: "Anemia 24 | 5 | <1 | 9 | 2 | 0" does not hold 6');
  });

  it('when they are longer than a phrase', () => {
    refuses(shape, nala('Median OS was', `Median OS was ${'long '.repeat(40)}`), 'trials/nala.json');
  });
});
