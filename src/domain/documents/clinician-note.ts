import { type ComparedOption, type EffectRow } from '../evidence/comparison';
import type { Scale } from '../evidence/shown-figure';
import type { Text } from '../evidence/text';
import { bodyKind } from '../treatment/statement-body';
import { caseSummary } from './case-summary';
import type { Block, Cell, DecisionDocument, Sentences } from './document';
import { dots, heading, paragraph, quiet, section } from './document';
import { type DocumentCase, chosenColumn, evidenceDates, openLeads } from './document-case';
import { type NoteCase, noteEffects, noteScale } from './note-case';
import { effectPhrase, leadPhrases, studyPhrase } from './note-figures';
import {
  basis,
  choicePhrase,
  declinedPhrase,
  labelled,
  mattersPhrases,
  presentPhrase,
  reviewPhrase,
} from './note-phrases';
import { type Phrase, day, joined, list, own, sentence, text, words } from './phrase';

/** The whole note for the chart, in a professional's words. */
export function clinicianNote(of: NoteCase): DecisionDocument {
  const effects = noteEffects(of);
  const scale = noteScale(of, effects);
  return {
    blocks: [
      heading(1, words('note.title')),
      quiet(words('sheet.plain.day', { day: day(of.decision.on, 'long') }), ...labelled(of)),
      ...summary(of),
      ...decided(of),
      ...section(words('note.discussed'), [discussed(of)]),
      ...figures(of, effects, scale),
      ...plan(of),
      ...course(of),
      ...section(words('note.sources'), of.cited.length > 0 ? [dots(of.cited.map((line) => [own(line)]))] : []),
      quiet(...basis(of)),
    ],
    foot: evidenceDates(of),
  };
}

function summary({ consultation }: NoteCase): Block[] {
  const told = caseSummary(consultation);
  return told.length > 0 ? [paragraph(words('note.ended', { said: sentence(joined(told)) }))] : [];
}

function decided(of: DocumentCase): Block[] {
  const { why, wouldChange, present, nextReview } = of.decision;
  const said = (key: string, given: string): Phrase[] =>
    given.trim() === '' ? [] : [words(key, { said: own(given.trim()) })];
  const rows: Phrase[] = [
    choicePhrase(of),
    ...said('note.why', why),
    ...said('note.wouldChange', wouldChange),
    ...mattersPhrases(of),
    presentPhrase(present),
    reviewPhrase(nextReview),
  ];
  return [heading(2, words('note.decision')), dots(rows.map((one) => [one]))];
}

function discussed(of: DocumentCase): Block {
  return {
    kind: 'table',
    caption: words('note.discussed'),
    heads: ['note.option', 'note.status', 'note.outcome', 'note.guidelines'].map((key) => words(key)),
    rows: of.comparison.columns.map((column) => [
      { lines: [[text(column.finding.option.name)]], strong: true },
      { lines: [[words(`status.${column.finding.status}`)]] },
      { lines: [[standing(of, column)]] },
      { lines: guidelines(column) },
    ]),
  };
}

function standing(of: DocumentCase, { finding: { option } }: ComparedOption): Phrase {
  const { choice } = of.decision;
  if (choice.kind === 'option' && choice.optionId === option.id) return words('note.taken');
  return declinedPhrase(of, option.id) ?? words('note.open');
}

function guidelines({ finding }: ComparedOption): Sentences[] {
  const indication = finding.option.indications.find(({ id }) => id === finding.leadIndication);
  const statements = indication?.statements ?? [];
  if (statements.length === 0) return [[words('note.noGuideline')]];
  return statements.map(({ body, year, stance, strength, checked }) => [
    words('note.statement', {
      body: year === null ? body : `${body} ${year}`,
      said: words(`compare.stance.${stanceKind(body)}${stance}`),
      strength: strength ? words('note.strength', { strength: { is: 'strength', strength } }) : '',
    }),
    ...(checked === null ? [words('note.recalled')] : []),
  ]);
}

/** A licence and a study are said in words of their own. */
function stanceKind(body: string): string {
  const kind = bodyKind(body);
  return kind === 'guideline' ? '' : `${kind}.`;
}

function figures(of: DocumentCase, effects: readonly EffectRow[], scale: Scale): Block[] {
  const { columns } = of.comparison;
  const leads = openLeads(of);
  const leadTable: Block = {
    kind: 'table',
    caption: words('note.figures'),
    heads: [words('note.option'), words('note.studyHead'), ...leads.map((lead) => words(`compare.${lead}`))],
    rows: columns.map((column): Cell[] => [
      { lines: [[text(column.finding.option.name)]], strong: true },
      { lines: [[studyPhrase(column)]] },
      ...leads.map((lead): Cell => ({ lines: leadPhrases(column, column[lead], scale).map((one) => [one]) })),
    ]),
  };
  const harms = columns.flatMap((column, place): Sentences[] => {
    const told = effects.flatMap((row) => effectPhrase(row, place, scale) ?? []);
    if (told.length === 0) return [];
    return [[words('note.effectsOf', { option: text(column.finding.option.name), effects: joined(told) })]];
  });
  return [
    ...(leads.length > 0 ? [heading(2, words('note.figures')), leadTable] : []),
    ...(of.comparison.studies.length > 1 && (leads.length > 0 || harms.length > 0) ? [quiet(words('chart.band'))] : []),
    ...section(words('note.effects'), harms.length > 0 ? [dots(harms)] : []),
  ];
}

/** What has to be done for what was chosen, and what is not known. */
function plan(of: NoteCase): Block[] {
  const finding = chosenColumn(of)?.finding;
  const missing = (finding?.missing ?? []).map((attribute): Phrase => ({ is: 'attribute', attribute }));
  const cautions = (finding?.cautions ?? []).filter(({ caution }) => of.maySay(caution.text));
  const before = (finding?.option.monitoring ?? []).filter(({ baseline, what }) => baseline && of.maySay(what));
  return [
    ...section(
      words('note.cautions'),
      cautions.length > 0
        ? [dots(cautions.map(({ caution: { text: said, action } }) => [toDo(of, said, action)]))]
        : [],
    ),
    ...section(
      words('note.before'),
      before.length > 0 ? [dots(before.map(({ what, when }) => [toDo(of, what, when)]))] : [],
    ),
    ...section(
      words('note.missing'),
      missing.length > 0 ? [paragraph(words('note.ended', { said: sentence(list(missing)) }))] : [],
    ),
  ];
}

/** With what to do about it and when, as far as that tells of no closed topic. */
function toDo({ maySay }: DocumentCase, said: Text, action: Text): Phrase {
  return maySay(action) ? words('note.caution', { caution: text(said), action: text(action) }) : text(said);
}

/** The course so far, as the timeline draws it. */
function course({ timeline }: NoteCase): Block[] {
  const regimens: Block = {
    kind: 'table',
    caption: words('note.course'),
    heads: ['note.lineHead', 'note.drugs', 'note.dates', 'note.outcome'].map((key) => words(key)),
    rows: timeline.regimens.map(({ therapy, line }): Cell[] => [
      { lines: [[line === null ? words(`setting.${therapy.setting}`) : words('banner.lineNumber', { line })]] },
      { lines: [[{ is: 'therapy', therapy, part: 'name' }]] },
      { lines: [[{ is: 'therapy', therapy, part: 'dates' }]] },
      { lines: [[{ is: 'therapy', therapy, part: 'course' }]] },
    ]),
  };
  const specimens = timeline.specimens.map(({ specimen, findings }): Sentences => [
    words('note.specimen', {
      specimen: { is: 'specimen', specimen },
      found:
        findings.length > 0
          ? joined(
              findings.map(({ attribute, value }) =>
                words('note.fact', { name: { is: 'attribute', attribute }, value: { is: 'fact', attribute, value } }),
              ),
            )
          : words('note.nothingFound'),
    }),
  ]);
  return [
    ...section(words('note.course'), timeline.regimens.length > 0 ? [regimens] : []),
    ...section(words('note.specimens'), specimens.length > 0 ? [dots(specimens)] : []),
  ];
}
