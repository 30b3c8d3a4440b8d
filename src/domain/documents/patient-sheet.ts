import { isOfBrain } from '../evidence/brain-rows';
import type { ComparedOption } from '../evidence/comparison';
import { outOfShown } from '../evidence/comparison';
import type { Scale } from '../evidence/shown-figure';
import type { TreatmentOption } from '../treatment/option';
import { brainSentence } from './brain-figures';
import type { Block, Cell, DecisionDocument, Sentences } from './document';
import { dots, heading, paragraph, quiet, section } from './document';
import { type DocumentCase, evidenceDates, toldEffects } from './document-case';
import { type Phrase, day, inlined, list, named, number, own, sentence, text, words } from './phrase';
import { plainEffect, plainEffectSentences, plainLead } from './plain-figures';
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

/** The option that was chosen, with its column; null: none was. */
export function chosenColumn({ decision: { choice }, comparison }: DocumentCase): ComparedOption | null {
  if (choice.kind !== 'option') return null;
  return comparison.columns.find(({ finding }) => finding.option.id === choice.optionId) ?? null;
}

function head(of: DocumentCase): Block[] {
  const { choice, why, wouldChange } = of.decision;
  const taken = chosenColumn(of);
  const lead = taken
    ? words('sheet.plain.lead.option', { option: inlined(taken.finding.option.plainName) })
    : words(`sheet.plain.lead.${choice.kind === 'option' ? 'notYet' : choice.kind}`);
  const said = (key: string, given: string): Block[] =>
    given.trim() === '' ? [] : [{ kind: 'paragraph', said: [words(key, { said: own(given.trim()) })], look: 'quote' }];
  return [
    quiet(
      ...(of.label === '' ? [] : [words('sheet.plain.for', { label: own(initialled(of.label)) })]),
      words('sheet.plain.day', { day: day(of.decision.on, 'long') }),
    ),
    heading(1, words(choice.kind === 'notYet' ? 'sheet.plain.title.choices' : 'sheet.plain.title.plan')),
    { kind: 'paragraph', said: [lead], look: 'lead' },
    ...said('sheet.plain.why', why),
    ...said('sheet.plain.wouldChange', wouldChange),
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

/** Each option in a row, all of them with the same detail. */
function choices(of: DocumentCase, scale: Scale): Block {
  const { response } = of.opened;
  const [effect] = toldEffects(of.comparison, of.opened, of.little);
  const outOf = number(scale.outOf);
  return {
    kind: 'table',
    caption: words('sheet.plain.choices'),
    heads: [
      words('sheet.plain.choice'),
      ...(response ? [words('sheet.plain.growth')] : []),
      ...(response && !of.little.response ? [words('sheet.plain.shrinks', { outOf })] : []),
      ...(effect ? [words('sheet.plain.effectOf', { effect: sentence(text(effect.effect.plain)), outOf })] : []),
    ],
    rows: of.comparison.columns.map((column, place) => [
      optionCell(of, column),
      ...(response ? [plainLead(column.growth, column.finding.option.id, scale)] : []),
      ...(response && !of.little.response ? [plainLead(column.shrinking, column.finding.option.id, scale)] : []),
      ...(effect?.figures[place] ? [plainEffect(effect.figures[place], scale)] : []),
    ]),
  };
}

function optionCell(of: DocumentCase, { finding: { option } }: ComparedOption): Cell {
  const { choice, declined } = of.decision;
  const no = declined.find(({ optionId }) => optionId === option.id);
  const isChosen = choice.kind === 'option' && choice.optionId === option.id;
  const standing = isChosen
    ? [words('sheet.plain.chosen')]
    : no
      ? [words('sheet.plain.declined', { reason: declinedBecause(no) })]
      : [];
  return {
    strong: true,
    lines: [
      [text(option.plainName)],
      // How the chosen one is taken stands above the table.
      ...(!isChosen && of.maySay(option.how) ? [[text(option.how)]] : []),
      [visits(option)],
      ...(standing.length > 0 ? [standing] : []),
    ],
  };
}

/** The listed reason; in own words where none of the list fits. */
export function declinedBecause({ reason, words: said }: { reason: string; words: string }): Phrase {
  return reason === 'other' ? own(said.trim()) : words(`decision.plain.reason.${reason}`);
}

/** In whole visits: half of one is nobody's. */
function visits({ burden: { visitsPerMonth } }: TreatmentOption): Phrase {
  if (visitsPerMonth === null) return words('sheet.plain.visitsAsNeeded');
  return visitsPerMonth < 1
    ? words('sheet.plain.visitsFew')
    : words('sheet.plain.visits', { visits: number(visitsPerMonth, 0) });
}

/** What the studies tell of the brain alone, for a person whose cancer is there. */
function ofBrain(of: DocumentCase, scale: Scale): Block[] {
  const rows = of.opened.response ? of.leads.filter(isOfBrain) : [];
  const told = of.comparison.columns.map((column): Sentences => {
    const said = rows.flatMap((row) => brainSentence(column, column[row], scale) ?? []);
    if (said.length > 0) return said;
    const absent = words(`figure.absent.${column.place ? 'notInStudy' : 'noStudy'}`);
    return [
      words('sheet.plain.named', { name: text(column.finding.option.plainName) }),
      words('note.ended', { said: absent }),
    ];
  });
  return rows.length > 0 ? section(words('sheet.plain.brain'), [dots(told)]) : [];
}

/** What the figures cannot say, and whom they are of. */
function limits(of: DocumentCase): Block[] {
  const { comparison, opened } = of;
  if (!opened.response && !opened.sideEffects && !opened.survival) return [];
  const studies = comparison.studies.length;
  const across =
    studies > 1 ? [words('sheet.plain.band.several')] : studies === 1 ? [words('sheet.plain.band.one')] : [];
  return [
    paragraph(
      ...across,
      ...(opened.response ? [words('sheet.plain.notSame')] : []),
      ...(studies > 0 ? [words('sheet.plain.cannotTell')] : []),
    ),
  ];
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
  const told = of.comparison.columns.map((column): Sentences => [
    words('sheet.plain.named', { name: text(column.finding.option.plainName) }),
    ...timeSaid(column, scale, of.little.survival),
  ]);
  return [dots(told)];
}

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

/** When to go now and when to call. Signs are told to all; what belongs to single side effects to those who asked. */
function help(of: DocumentCase): Block[] {
  const { care, fever, phones, opened } = of;
  const urgent = (care?.goNow ?? []).map(({ text: said }): Sentences => [{ is: 'care', text: said, fever }]);
  const shown = new Set(toldEffects(of.comparison, of.opened, of.little).map(({ effect }) => effect.id));
  const calls = opened.sideEffects
    ? (care?.expected ?? [])
        .filter(({ effects }) => effects.some(({ effect }) => shown.has(effect.id)))
        .flatMap(({ plan }) => plan.call)
    : [];
  const clinic = phones.clinic.trim();
  const night = phones.urgent.trim();
  return [
    ...(urgent.length > 0
      ? [
          { kind: 'heading', level: 2, said: words('care.goNow'), urgent: true } as const,
          { kind: 'list', items: urgent, marks: 'dot', columns: 2 } as const,
          paragraph(words('care.emergency')),
        ]
      : []),
    heading(2, words('care.call')),
    ...(calls.length > 0
      ? [
          {
            kind: 'list',
            marks: 'dot',
            columns: 2,
            items: calls.map(({ text: said }): Sentences => [{ is: 'care', text: said, fever }]),
          } as const,
        ]
      : [paragraph(words('care.callNone'))]),
    paragraph(
      clinic === ''
        ? words('care.noPhone.clinic')
        : words('sheet.plain.phone', { label: words('care.phoneClinic'), phone: own(clinic) }),
      night === ''
        ? words('care.noPhone.urgent')
        : words('sheet.plain.phone', { label: words('care.phoneUrgent'), phone: own(night) }),
    ),
  ];
}

/** Evidence date and the studies that the figures are from. */
function basis({ comparison, manifest, today, opened, maySay }: DocumentCase): Block[] {
  const anyOpen = opened.response || opened.sideEffects || opened.survival;
  const from = comparison.columns.flatMap(({ finding, place }): Sentences[] =>
    place && anyOpen
      ? [
          [
            words('sheet.plain.from', {
              option: text(finding.option.plainName),
              study: named(place.trial.name),
              people: number(place.trial.n),
            }),
            ...(maySay(place.trial.plainPopulation) ? [text(place.trial.plainPopulation)] : []),
          ],
        ]
      : [],
  );
  return [
    ...section(words('sheet.plain.studies'), from.length > 0 ? [dots(from)] : [], 3),
    quiet(
      ...evidenceDates({ manifest, today }).map((said) => words('note.ended', { said })),
      words('sheet.plain.tool'),
    ),
  ];
}
