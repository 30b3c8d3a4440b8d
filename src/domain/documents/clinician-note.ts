import type { Consultation } from '../consultation/consultation';
import { type ComparedOption, type EffectRow, outOfShown } from '../evidence/comparison';
import type { Scale } from '../evidence/shown-figure';
import type { Text } from '../evidence/text';
import type { Timeline } from '../patient/history/timeline';
import { bodyKind } from '../treatment/statement-body';
import type { Block, Cell, DecisionDocument, Sentences } from './document';
import { dots, heading, paragraph, quiet, section } from './document';
import { caseSummary } from './case-summary';
import { MOST_EFFECTS, type DocumentCase, evidenceDates, openLeads } from './document-case';
import { effectPhrase, leadPhrases, studyPhrase } from './note-figures';
import { chosenColumn, declinedBecause, initialled } from './patient-sheet';
import { type Phrase, day, inlined, joined, list, own, sentence, text, words } from './phrase';

/** What the note for the chart is made of besides what the sheet is. Its comparison holds recalled figures too, and marks them. */
export interface NoteCase extends DocumentCase {
  consultation: Consultation;
  timeline: Timeline;
  /** Citations of what is shown. */
  cited: readonly string[];
}

export function noteScale({ comparison }: DocumentCase, effects: readonly EffectRow[]): Scale {
  return { outOf: outOfShown(comparison, effects), precision: 'exact' };
}

/** The most frequent side effects; none while the topic is closed. */
export const noteEffects = ({ comparison, opened }: DocumentCase): EffectRow[] =>
  opened.sideEffects ? comparison.effects.slice(0, MOST_EFFECTS) : [];

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

export function labelled({ label }: DocumentCase): Phrase[] {
  return label === '' ? [] : [words('note.for', { label: own(initialled(label)) })];
}

/** "Decision: elacestrant." */
export function choicePhrase(of: DocumentCase): Phrase {
  const { choice } = of.decision;
  const taken = chosenColumn(of);
  if (choice.kind === 'option')
    return words('note.choice', { option: taken ? inlined(taken.finding.option.name) : own(choice.optionId) });
  return words(`note.choice.${choice.kind}`);
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

export function mattersPhrases({ concerns, ownWords }: DocumentCase): Phrase[] {
  const named = concerns.map(({ name }) => inlined(name));
  const said = ownWords.trim();
  return [
    ...(named.length > 0 ? [words('note.matters', { concerns: list(named) })] : []),
    ...(said === '' ? [] : [words('note.ownWords', { said: own(said) })]),
  ];
}

export const presentPhrase = (present: DocumentCase['decision']['present']): Phrase =>
  present.length > 0
    ? words('note.present', { roles: list(present.map((role) => words(`decision.role.${role}`))) })
    : words('note.presentUnsaid');

export const reviewPhrase = (nextReview: string | null): Phrase =>
  nextReview ? words('note.review', { day: day(nextReview, 'long') }) : words('note.reviewUnset');

/** Why an option is declined, with what was said besides. */
export function declinedPhrase(of: DocumentCase, id: string): Phrase | null {
  const no = of.decision.declined.find(({ optionId }) => optionId === id);
  if (!no) return null;
  const said = no.words.trim();
  const reason: Phrase = { is: 'inside', of: declinedBecause(no) };
  return said !== '' && no.reason !== 'other'
    ? words('note.declinedWith', { reason, said: own(said) })
    : words('note.declined', { reason });
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
      cautions.length > 0 ? [dots(cautions.map(({ caution: { text: said, action } }) => [toDo(of, said, action)]))] : [],
    ),
    ...section(words('note.before'), before.length > 0 ? [dots(before.map(({ what, when }) => [toDo(of, what, when)]))] : []),
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

export function basis({ decision: { pinned }, manifest }: DocumentCase): Phrase[] {
  return [
    words('note.basis', { version: pinned.version, day: day(pinned.evidenceDate, 'long') }),
    ...(pinned.version === manifest.version ? [] : [words('note.basisNow', { version: manifest.version })]),
    words('note.tool'),
  ];
}
