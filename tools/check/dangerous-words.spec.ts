import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { symptomsSaid } from '../../src/domain/navigation/symptom-search';
import { shelf } from './specimen';

const plans = shelf.carePlans.map(({ item }) => item);
const everyday = shelf.everydayWords.map(({ item }) => item);

/** What somebody says on the telephone when it cannot wait, and a plan that has to be among the first three found. */
const dangerous: Readonly<Record<string, readonly string[]>> = {
  mood: [
    'suicide',
    'I want to die',
    'she says she wants to kill herself, suicide',
    'no quiero vivir',
    'dice que quiere suicidarse, quiero morir',
    'suicidio',
  ],
  headache: [
    'seizure',
    'he had a seizure this morning',
    'slurred speech',
    'face drooping',
    'convulsión',
    'cara caída',
    'no se le entiende',
  ],
  bleeding: [
    'blood in stool',
    'there is blood in stool since today',
    'vomiting blood',
    'coughing blood',
    'black stools',
    'sangre en las heces',
    'vomito sangre',
    'heces negras',
  ],
  'fever-infection': ['shaking chills', 'escalofríos', 'fever'],
  'high-calcium': ['confused', 'she is confused', 'confusión'],
  lungs: ['cannot breathe', 'blue lips', 'no puedo respirar', 'labios azules'],
  heart: ['chest pain', 'dolor de pecho'],
  'infusion-reaction': ['throat closing', 'se me cierra la garganta'],
};

describe('words of danger', () => {
  for (const [plan, phrases] of Object.entries(dangerous))
    for (const phrase of phrases)
      it(`"${phrase}" leads to ${plan}, which says when to get help`, () => {
        const first = symptomsSaid(phrase, plans, everyday).slice(0, 3);
        const found = first.find(({ id }) => id === plan);
        assert.ok(found, first.map(({ id }) => id).join());
        assert.ok(found.goNow.length > 0);
      });
});
