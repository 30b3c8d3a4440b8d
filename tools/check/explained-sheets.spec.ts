import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consult } from '../../src/domain/consultation/consult';
import type { Block, DecisionDocument } from '../../src/domain/documents/document';
import { optionExplained } from '../../src/domain/documents/option-explained';
import type { Phrase } from '../../src/domain/documents/phrase';
import { compare } from '../../src/domain/evidence/comparison';
import { carePlanFor, signsToTell } from '../../src/domain/side-effects/care-plan-for';
import { careMonth } from '../../src/domain/treatment/care-month';
import { startWith } from '../../src/domain/treatment/start-with';
import type { Language } from '../../src/i18n/language';
import { care } from '../../src/knowledge/care';
import { evidence } from '../../src/knowledge/evidence';
import { knowledge } from '../../src/knowledge/knowledge';
import { samples } from '../../src/knowledge/samples';
import { countsOf, englishSyllables, fleschKincaid, smog, spanishSyllables, szigrisztPazos } from './readability';
import { shelf } from './specimen';

const day = '2026-11-30';
const sample = samples.find(({ id }) => id === 'hr-first-line');
assert(sample);
const consultation = consult(sample.record, { region: null }, day, knowledge);
const person = { picture: consultation.picture, drugs: knowledge.drugs };

/** The sheet of every option, with every topic closed or open. */
function sheets(open: boolean): { id: string; document: DecisionDocument }[] {
  const each = <Value>(value: Value) => ({ response: value, survival: value, sideEffects: value });
  return consultation.options.map((finding) => {
    const { option } = finding;
    const comparison = compare([finding], evidence, true, consultation.picture);
    const plan = carePlanFor(option, evidence, care, 'patient', comparison.columns[0]?.place?.trial.id ?? null, person);
    const document = optionExplained({
      option,
      comparison,
      month: careMonth(option, evidence.schedules, consultation.picture, true),
      after: null,
      opened: each(open),
      little: each(false),
      startsWith: startWith(option, knowledge.options),
      goNow: signsToTell(plan, care.signs, 'patient'),
      care: plan,
      fever: 38,
      phones: { clinic: '', urgent: '' },
      manifest: knowledge.manifest,
      today: day,
      maySay: () => true,
    });
    return { id: option.id, document };
  });
}

const messages = new Map(
  (['en', 'es'] as const).map((language) => [
    language,
    Object.assign({}, ...shelf.words.filter((list) => list.language === language).map(({ words }) => words)) as Record<
      string,
      string
    >,
  ]),
);

/** A phrase as it is read; a figure is one short word. */
function said(phrase: Phrase, language: Language): string {
  switch (phrase.is) {
    case 'words': {
      const key = phrase.count === undefined ? phrase.key : `${phrase.key}.${phrase.count === 1 ? 'one' : 'other'}`;
      const sentence = messages.get(language)?.[key];
      assert(sentence !== undefined, `no words for ${key}`);
      return sentence.replace(/\{\{ ?(\w+) ?\}\}/g, (_, name: string) => {
        const filling = phrase.filled?.[name] ?? phrase.count ?? '';
        return typeof filling === 'object' ? said(filling, language) : String(filling);
      });
    }
    case 'text':
    case 'care':
      return phrase.text[language];
    case 'own':
      return phrase.own;
    case 'sentence':
    case 'inside':
      return said(phrase.of, language);
    case 'list':
    case 'joined':
      return phrase.of.map((one) => said(one, language)).join(', ');
    default:
      return '1';
  }
}

function textsOf(block: Block, language: Language): string[] {
  const sentences = (phrases: readonly Phrase[]) => phrases.map((phrase) => said(phrase, language)).join(' ');
  if (block.kind === 'heading') return [said(block.said, language)];
  if (block.kind === 'paragraph') return block.look === 'quiet' ? [] : [sentences(block.said)];
  return block.kind === 'list' ? block.items.map(sentences) : [];
}

/** Every phrase of a document, those inside of others too. */
function phrasesOf(document: DecisionDocument): Phrase[] {
  const within = (phrase: Phrase): Phrase[] => [
    phrase,
    ...(phrase.is === 'words'
      ? Object.values(phrase.filled ?? {}).flatMap((one) => (typeof one === 'object' ? within(one) : []))
      : phrase.is === 'sentence' || phrase.is === 'inside'
        ? within(phrase.of)
        : phrase.is === 'list' || phrase.is === 'joined'
          ? phrase.of.flatMap(within)
          : []),
  ];
  return document.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? within(block.said)
      : block.kind === 'paragraph'
        ? block.said.flatMap(within)
        : block.kind === 'list'
          ? block.items.flat().flatMap(within)
          : [],
  );
}

const names = new Set(
  knowledge.drugs.flatMap(({ name }) =>
    [name.en, name.es].flatMap((one) => [one.toLowerCase(), ...one.toLowerCase().split(/[\s-]+/)]),
  ),
);
const isName = (word: string) => names.has(word.toLowerCase()) || /\p{Lu}.*\p{Lu}|\p{L}\d/u.test(word);

describe('the sheet of every option', () => {
  for (const open of [false, true]) {
    it(`is read at the eighth grade, ${open ? 'with every topic open' : 'with every topic closed'}`, () => {
      const hard = sheets(open).flatMap(({ id, document }) => {
        const texts = (language: Language) => document.blocks.flatMap((block) => textsOf(block, language));
        const english = countsOf(texts('en'), englishSyllables, isName);
        const spanish = szigrisztPazos(countsOf(texts('es'), spanishSyllables, isName));
        return [
          ...(fleschKincaid(english) > 8 ? [`${id}: Flesch-Kincaid ${fleschKincaid(english).toFixed(1)}`] : []),
          ...(english.sentences >= 30 && smog(english) > 8 ? [`${id}: SMOG ${smog(english).toFixed(1)}`] : []),
          ...(spanish < 65 ? [`${id}: Szigriszt-Pazos ${spanish.toFixed(1)}`] : []),
        ];
      });
      assert.deepEqual(hard, []);
    });
  }

  it('has the same parts for each, in the same order', () => {
    const heads = sheets(true).map(({ document }) =>
      document.blocks
        .flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.said] : []))
        .map((phrase) => (phrase.is === 'words' ? phrase.key : ''))
        .join(' '),
    );
    assert.equal(heads.length, knowledge.options.filter(({ offByDefault }) => !offByDefault).length);
    assert.deepEqual(
      [...new Set(heads)],
      [
        [
          'explain.plain.what',
          'explain.plain.how',
          'explain.plain.month',
          'explain.plain.gives',
          'sheet.plain.time',
          'explain.plain.feel',
          'care.goNow',
          'care.call',
          'explain.plain.open',
        ].join(' '),
      ],
    );
  });

  it('holds no figure while every topic is closed, and some once they are open', () => {
    const figures = (open: boolean) =>
      sheets(open).filter(({ document }) =>
        phrasesOf(document).some(({ is }) => is === 'figure' || is === 'interval' || is === 'absent'),
      );
    assert.deepEqual(
      figures(false).map(({ id }) => id),
      [],
    );
    assert(figures(true).length > 40);
  });

  it('offers care from the first dose only where side effects are open, and names some where no number is held', () => {
    const keys = (open: boolean, key: string) =>
      sheets(open).filter(({ document }) => phrasesOf(document).some((one) => one.is === 'words' && one.key === key));
    assert.equal(keys(false, 'explain.plain.offer').length, 0);
    assert(keys(true, 'explain.plain.offer').length > 0);
    assert.equal(keys(false, 'explain.plain.mayFeel').length, 0);
    assert(keys(true, 'explain.plain.mayFeel').length > 0);
  });

  it('never writes the abbreviation of an endpoint alone', () => {
    const alone = sheets(true).flatMap(({ id, document }) =>
      (['en', 'es'] as const).flatMap((language) =>
        document.blocks
          .flatMap((block) => textsOf(block, language))
          .filter((text) => /\b(?:PFS|ORR|OS|SLP|TRO|DOR)\b/.test(text))
          .map((text) => `${id}: ${text}`),
      ),
    );
    assert.deepEqual(alone, []);
  });
});
