import type { Scale } from '../evidence/shown-figure';
import { type ComparedOption, outOfShown } from '../evidence/comparison';
import type { Block, DecisionDocument, Sentences } from './document';
import { dots, heading, paragraph, quiet, section } from './document';
import { type DocumentCase, chosenColumn, evidenceDates, goneOption, openLeads, toldEffects } from './document-case';
import { type Phrase, day, inlined, list, named, number, own, sentence, text, words } from './phrase';
import { plainEffectSentences } from './plain-figures';
import { choices, limits, ofBrain, saysMedicine } from './sheet-choices';
import { help } from './sheet-help';
import { timeSaid } from './time-said';

/** Empty lines for what a person wants to write down. */
const LINES = 4;

/** What a person takes home: one or two pages in plain words, with what they have opened and nothing else. */
export function patientSheet(of: DocumentCase): DecisionDocument {
  const effects = toldEffects(of.comparison, of.opened, of.little);
  const scale: Scale = { outOf: outOfShown(of.comparison, effects), precision: 'rounded' };
  return {
    blocks: [
      ...head(of),
      ...section(words('sheet.plain.matters'), matters(of)),
      ...chosen(of),
      heading(2, words('sheet.plain.choices')),
      choices(of, scale),
      ...ofBrain(of, scale),
      ...limits(of),
      ...expected(of, scale),
      ...section(words('sheet.plain.time'), time(of, scale)),
      heading(2, words('sheet.plain.next')),
      next(of),
      ...help(of),
      heading(2, words('sheet.plain.notes')),
      { kind: 'lines', count: LINES },
      ...basis(of),
    ],
    foot: evidenceDates(of),
  };
}

function head(of: DocumentCase): Block[] {
  const { choice, why, wouldChange } = of.decision;
  const lead = choice.kind === 'option' ? leadOf(of, choice.optionId) : [words(`sheet.plain.lead.${choice.kind}`)];
  const said = (key: string, given: string): Block[] =>
    given.trim() === '' ? [] : [{ kind: 'paragraph', said: [words(key, { said: own(given.trim()) })], look: 'quote' }];
  return [
    quiet(
      ...(of.label === '' ? [] : [words('sheet.plain.for', { label: own(initialled(of.label)) })]),
      words('sheet.plain.day', { day: day(of.decision.on, 'long') }),
    ),
    heading(1, words(choice.kind === 'notYet' ? 'sheet.plain.title.choices' : 'sheet.plain.title.plan')),
    { kind: 'paragraph', said: lead, look: 'lead' },
    ...said('sheet.plain.why', why),
    ...said('sheet.plain.wouldChange', wouldChange),
  ];
}

/** What was chosen; of what the knowledge does not hold any more that this is so. */
function leadOf(of: DocumentCase, id: string): Sentences {
  const taken = chosenColumn(of);
  if (taken) {
    const { option } = taken.finding;
    const lead = words('sheet.plain.lead.option', { option: inlined(option.plainName) });
    return [lead, ...(saysMedicine(option) ? [] : [words('sheet.plain.lead.name', { name: text(option.name) })])];
  }
  const named = goneOption(of, id)?.named;
  return [
    words('sheet.plain.lead.option', { option: named ? inlined(named.plainName) : own(id) }),
    words('sheet.plain.lead.gone'),
  ];
}

/** "M. K": the sentence brings the last full stop. */
export const initialled = (label: string) => label.replace(/\.$/, '');

function matters({ concerns, ownWords }: DocumentCase): Block[] {
  const named = concerns.map(({ name }): Sentences => [text(name)]);
  const said = ownWords.trim();
  return [
    ...(named.length > 0 ? [dots(named)] : []),
    ...(said === '' ? [] : [{ kind: 'paragraph', said: [own(said)], look: 'quote' } as const]),
  ];
}

function chosen(of: DocumentCase): Block[] {
  const option = chosenColumn(of)?.finding.option;
  if (!option) return [];
  const said = [option.what, option.how].filter(of.maySay).map(text);
  return section(words('sheet.plain.about', { option: inlined(option.plainName) }), [
    ...(said.length > 0 ? [paragraph(...said)] : []),
  ]);
}

/** The side effects of what was chosen, in both framings. */
function expected(of: DocumentCase, scale: Scale): Block[] {
  const taken = chosenColumn(of);
  if (!taken || !of.opened.sideEffects) return [];
  const place = of.comparison.columns.indexOf(taken);
  const told = toldEffects(of.comparison, of.opened, of.little).flatMap(({ effect, figures }): Sentences[] => {
    const own = figures[place];
    const said = own ? plainEffectSentences(own, scale) : [];
    return said.length > 0 ? [[words('sheet.plain.named', { name: sentence(text(effect.plain)) }), ...said]] : [];
  });
  const head = words('sheet.plain.expected', { option: inlined(taken.finding.option.plainName) });
  return section(head, told.length > 0 ? [dots(told)] : [paragraph(words('sheet.plain.expectedNone'))]);
}

function time(of: DocumentCase, scale: Scale): Block[] {
  if (!of.opened.survival) return [];
  const told = of.comparison.columns.map((column) => ({ column, ...timeSaid(column, scale, of.little.survival) }));
  const limits = told.flatMap((one) => one.limits);
  const once = limits.filter((limit, place) => limits.findIndex((one) => sameWords(one, limit)) === place);
  return [
    dots(
      told.map(({ column, said }): Sentences => [
        words('sheet.plain.named', { name: text(column.finding.option.plainName) }),
        ...said,
      ]),
    ),
    ...(once.length > 0 ? [paragraph(...once)] : []),
  ];
}

const sameWords = (a: Phrase, b: Phrase) => a.is === 'words' && b.is === 'words' && a.key === b.key;

function next(of: DocumentCase): Block {
  const { nextReview } = of.decision;
  const finding = chosenColumn(of)?.finding;
  const missing = finding?.status === 'provisional' ? finding.missing : [];
  return {
    kind: 'list',
    marks: 'box',
    items: [
      ...(missing.length > 0
        ? [
            [
              words('sheet.plain.testFirst', {
                tests: list(missing.map((attribute) => ({ is: 'attribute', attribute, plain: true }))),
              }),
            ],
          ]
        : []),
      ...of.startsWith.map(({ plainName }): Sentences => [
        words('sheet.plain.startWith', { care: inlined(plainName) }),
      ]),
      [nextReview ? words('sheet.plain.meet', { day: day(nextReview, 'long') }) : words('sheet.plain.meetOpen')],
    ],
  };
}

/** Evidence date and the studies that the figures are from. */
function basis(of: DocumentCase): Block[] {
  const { comparison, manifest, today, opened, maySay } = of;
  const anyOpen = opened.response || opened.sideEffects || opened.survival;
  const from = comparison.columns.flatMap((column): Sentences[] => {
    const { finding, place } = column;
    return place && anyOpen
      ? [
          [
            words('sheet.plain.from', {
              option: text(finding.option.plainName),
              study: named(place.trial.name),
              people: number(place.trial.n),
            }),
            ...(maySay(place.trial.plainPopulation) ? [text(place.trial.plainPopulation)] : []),
            ...partsOf(of, column),
          ],
        ]
      : [];
  });
  return [
    ...section(words('sheet.plain.studies'), from.length > 0 ? [dots(from)] : [], 3),
    quiet(
      ...evidenceDates({ manifest, today }).map((said) => words('note.ended', { said })),
      words('sheet.plain.tool'),
    ),
  ];
}

/** Of how many and whom the figures are that are not of everyone in the study. */
function partsOf(of: DocumentCase, column: ComparedOption): Sentences {
  const parts = openLeads(of).flatMap((lead) => {
    const { outcome, result } = column[lead];
    const { n, counted, plain, label } = result?.population ?? {};
    const isPart = outcome.kind !== 'notReported' && n !== column.place?.trial.n && counted !== 'everyone';
    return isPart && typeof n === 'number' && label ? [{ n, who: plain ?? label }] : [];
  });
  const different = parts.filter(({ who }, place) => parts.findIndex((one) => one.who.en === who.en) === place);
  return different.map(({ n, who }) => words('sheet.plain.ofThese', { people: number(n, 0), who: inlined(who) }));
}
