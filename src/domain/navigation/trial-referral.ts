import type { Consultation, Warning } from '../consultation/consultation';
import type { Block, DecisionDocument, Sentences } from '../documents/document';
import { dots, heading, paragraph, quiet, section } from '../documents/document';
import type { DocumentCase } from '../documents/document-case';
import { evidenceDates } from '../documents/document-case';
import { type Phrase, day, fact, joined, list, named, own, words } from '../documents/phrase';
import type { Possible } from '../logic/possible';
import type { PatientRecord, Specimen, Therapy } from '../patient/record';
import type { Drug } from '../treatment/drug';
import { classesGiven, type TrialCriterion, type TrialPart, trialCriteria, trialParts } from './trial-criteria';

export interface TrialCase extends Pick<DocumentCase, 'manifest' | 'today'> {
  record: PatientRecord;
  consultation: Pick<Consultation, 'picture' | 'sources' | 'warnings'>;
  drugs: readonly Pick<Drug, 'classes' | 'id' | 'name'>[];
  /** Label of the record where somebody wants it on the page; null: left out, as it is by default. */
  label: string | null;
}

const parts = Object.keys(trialParts) as TrialPart[];

/**
 * What a research nurse needs to look for a trial, without a name: what is known with its day and sample, and what is to be found out. No
 * words that anybody typed are in it: no place of a sample, no finding in a laboratory's words, no name of a medicine that is not held.
 */
export function trialReferral(of: TrialCase): DecisionDocument {
  const open = toFindOut(of);
  return {
    blocks: [
      heading(1, words('trial.title')),
      quiet(
        ...(of.label === null || of.label === '' ? [] : [words('trial.for', { label: own(of.label) })]),
        words('trial.day', { day: day(of.today, 'long') }),
        words('trial.noName'),
      ),
      ...section(words('trial.toFindOut', { count: open.length }), [
        open.length > 0
          ? { kind: 'list', items: open, marks: 'box', columns: 2 }
          : paragraph(words('trial.nothingOpen')),
      ]),
      ...parts.flatMap((part) => known(part, of)),
      ...section(words('trial.given'), given(of)),
      quiet(words('trial.limits')),
    ],
    foot: evidenceDates(of),
  };
}

function known(part: TrialPart, of: TrialCase): Block[] {
  const told = trialCriteria(part, of.consultation)
    .filter(({ standing }) => standing !== 'unknown')
    .map((criterion): Sentences => [
      words(criterion.standing === 'partly' ? 'trial.partly' : 'trial.known', {
        name: attribute(criterion),
        value: said(criterion),
        found: foundSaid(criterion),
      }),
    ]);
  if (told.length === 0) return [];
  return section(words(`trial.part.${part}`), [
    { kind: 'list', items: told, marks: 'dot', columns: 2 },
    ...(part === 'receptors' ? discordances(of.consultation.warnings) : []),
  ]);
}

const attribute = ({ attribute: id }: TrialCriterion): Phrase => ({ is: 'attribute', attribute: id });

/** An age as a band of ten years: a trial asks for no more, and a day of birth cannot be worked out from it. */
function said({ attribute: id, value }: TrialCriterion): Phrase {
  return id === 'age' ? ageBand(value) : fact(id, value);
}

function ageBand(value: Possible): Phrase {
  const spans = value.kind === 'number' ? value.spans : [];
  const low = Math.min(...spans.map(({ lo }) => lo));
  const high = Math.max(...spans.map(({ hi }) => hi));
  const from = Math.max(18, Math.floor(low / 10) * 10);
  if (low >= 80) return words('trial.age.old', { from: 80 });
  return words('trial.age.band', { from, to: Math.floor(high / 10) * 10 + 9 });
}

/** Day and kind of sample: "12 Oct 2026, metastasis". */
function foundSaid({ found, attribute: id }: TrialCriterion): Phrase {
  // What stands in no source is worked out from the others, whose days stand beside them.
  if (!found) return words('trial.workedOut');
  const on = found.observation.on ?? found.specimen?.on;
  const when = on && id !== 'age' ? [day(on)] : [];
  const where = found.specimen ? [sampleOf(found.specimen)] : [];
  const told = [...when, ...where];
  return told.length > 0 ? joined(told) : words(id === 'age' ? 'trial.entered' : 'trial.undated');
}

const sampleOf = ({ kind, site }: Specimen): Phrase =>
  words(`trial.sample.${kind === 'plasma' || site === 'blood' ? 'blood' : site}`);

/** Receptors that differ between samples, which many trials ask about. */
function discordances(warnings: readonly Warning[]): Block[] {
  const differ = warnings.flatMap((warning): Phrase[] =>
    warning.kind === 'discordance' || warning.kind === 'unsettled' || warning.kind === 'positiveElsewhere'
      ? [{ is: 'attribute', attribute: warning.attribute }]
      : [],
  );
  return differ.length > 0 ? [quiet(words('trial.differ', { what: list(differ) }))] : [];
}

/** Everything that trials usually ask and nobody knows, each with the day of what is too old to count. */
function toFindOut(of: TrialCase): Sentences[] {
  const open = parts.flatMap((part) =>
    trialCriteria(part, of.consultation).filter(({ standing }) => standing !== 'known'),
  );
  const classes = classesOf(of).unknown;
  return [
    ...(of.record.therapies === null ? [[words('trial.open.history')]] : []),
    ...open.map((criterion): Sentences => [openSaid(criterion)]),
    ...(classes.length > 0
      ? [[words('trial.open.classes', { classes: list(classes.map((one) => words(`drugClass.${one}`))) })]]
      : []),
    [words('trial.open.trials')],
  ];
}

function openSaid(criterion: TrialCriterion): Phrase {
  const name = attribute(criterion);
  if (criterion.standing === 'partly') return words('trial.open.partly', { name, value: said(criterion) });
  const on = criterion.found?.observation.on;
  if (!criterion.aged) return words('trial.open.unknown', { name });
  return on ? words('trial.open.aged', { name, day: day(on) }) : words('trial.open.undated', { name });
}

/** A regimen that is planned for a later day was not given. */
function classesOf({ record, drugs, consultation, today }: TrialCase) {
  const begun = (record.therapies ?? []).filter(({ start = '' }) => start <= today);
  const listed = new Set(begun.flatMap((therapy) => therapy.drugs));
  return classesGiven(
    consultation,
    drugs.filter(({ id }) => listed.has(id)),
  );
}

/** Regimens with their days, then the classes of medicines that were and were not given. */
function given(of: TrialCase): Block[] {
  const { record, drugs } = of;
  const { given: had, never } = classesOf(of);
  const told = (record.therapies ?? []).map((therapy): Sentences => [regimen(therapy, drugs)]);
  const classes = (key: string, which: typeof had): Block[] =>
    which.length > 0 ? [paragraph(words(key, { classes: list(which.map((one) => words(`drugClass.${one}`))) }))] : [];
  return [
    ...(told.length > 0 ? [dots(told)] : []),
    ...(record.therapies !== null && told.length === 0 ? [paragraph(words('trial.given.nothing'))] : []),
    ...(record.therapies === null ? [paragraph(words('trial.given.unknown'))] : []),
    ...classes('trial.given.had', had),
    ...classes('trial.given.never', never),
  ];
}

function regimen(therapy: Therapy, drugs: TrialCase['drugs']): Phrase {
  const names = therapy.drugs.map((id) => {
    const held = drugs.find((drug) => drug.id === id);
    return held ? named(held.name) : words('trial.given.notHeld');
  });
  return words('trial.given.one', {
    setting: words(`trial.setting.${therapy.setting}`),
    drugs: names.length > 0 ? list(names) : words('trial.given.noDrugs'),
    // Its days alone: nothing that somebody typed goes along.
    dates: { is: 'therapy', therapy: { ...therapy, drugs: [] }, part: 'dates' },
    stopped: therapy.end !== null && therapy.stopReason ? words(`trial.stopped.${therapy.stopReason}`) : '',
  });
}
