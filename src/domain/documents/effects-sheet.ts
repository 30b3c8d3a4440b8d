import type { KnowledgeManifest } from '../consultation/knowledge';
import { shownFigure } from '../evidence/shown-figure';
import type { Text } from '../evidence/text';
import type { ExpectedPlan } from '../side-effects/care-plan-for';
import { type DuePrevention, mostPressingFirst } from '../side-effects/prevention';
import type { TreatmentOption } from '../treatment/option';
import type { Block, DecisionDocument, Sentences } from './document';
import { dots, heading, paragraph, quiet, section } from './document';
import { evidenceDates } from './document-case';
import { type Phrase, counted, day, inlined, list, number, own, sentence, text, words } from './phrase';
import { initialled } from './patient-sheet';
import { type HelpCase, help } from './sheet-help';

/** What the page of side effects is made of; a patient's view of it, because a person reads it. */
export interface EffectsSheetCase extends HelpCase {
  /** Label or initials of the record; empty: none. */
  label: string;
  option: Pick<TreatmentOption, 'plainName'>;
  /** The medicines of which one is given, and which: its place among the names; null: not chosen. */
  givenWith: readonly { names: readonly Text[]; chosen: number | null }[];
  /** ISO day of the first dose; null: not fixed. */
  startsOn: string | null;
  prevention: readonly DuePrevention[];
  manifest: Pick<KnowledgeManifest, 'version' | 'evidenceDate' | 'reviewBy'>;
  /** ISO day on which it is written. */
  today: string;
}

/** As many as go onto one page with the signs to go and to call for. */
const MOST_EXPECTED = 6;
const MOST_STEPS = 7;

/**
 * The side effects of one treatment on one page in plain words: what starts now, what to expect, what helps, when to go and when to
 * call. While the person has not asked about side effects it says when to get help, and that the rest is left out.
 */
export function effectsSheet(of: EffectsSheetCase): DecisionDocument {
  const { label, option, startsOn, today, opened } = of;
  return {
    blocks: [
      quiet(
        ...(label === '' ? [] : [words('effects.plain.for', { label: own(initialled(label)) })]),
        words('effects.plain.day', { day: day(today, 'long') }),
      ),
      heading(
        1,
        words(opened.sideEffects ? 'effects.plain.title' : 'effects.plain.helpTitle', {
          option: inlined(option.plainName),
        }),
      ),
      ...given(of),
      ...(startsOn ? [paragraph(words('effects.plain.starts', { day: day(startsOn, 'long') }))] : []),
      ...(opened.sideEffects ? [...prevention(of), ...expected(of)] : [paragraph(words('effects.plain.closed'))]),
      ...help(of),
    ],
    foot: evidenceDates(of),
  };
}

/** Which medicine of a choice it is; none chosen: that one of them is given. */
function given({ givenWith }: EffectsSheetCase): Block[] {
  return givenWith.map(({ names, chosen }) => {
    const name = chosen === null ? undefined : names[chosen];
    return paragraph(
      name
        ? words('effects.plain.with', { name: inlined(name) })
        : words('effects.plain.oneOf', { names: list(names.map(inlined)) }),
    );
  });
}

/** What keeps danger away first; how many are left out is said. */
function prevention({ prevention: due }: EffectsSheetCase): Block[] {
  const items = mostPressingFirst(due)
    .slice(0, MOST_STEPS)
    .map(({ step, asks }): Sentences => [text(step.plain), ...(asks ? [words('effects.plain.asks')] : [])]);
  const left = due.length - items.length;
  return section(words('effects.plain.now'), [
    ...(items.length > 0 ? [{ kind: 'list', items, marks: 'box', columns: 2 } satisfies Block] : []),
    ...(left > 0 ? [paragraph(counted('effects.plain.moreNow', left, { number: number(left, 0) }))] : []),
  ]);
}

/** The most common first, each with how many had it and the first thing that helps. */
function expected({ care, fever }: EffectsSheetCase): Block[] {
  const plans = care?.expected ?? [];
  const shown = plans.slice(0, MOST_EXPECTED);
  const left = plans.length - shown.length;
  // Without figures of one study nothing is known to be more common than another.
  const ordered = shown[0]?.effects.some(({ any }) => any.kind === 'frequency') ?? false;
  return section(words(ordered ? 'effects.plain.expected' : 'effects.plain.expectedAny'), [
    ...(shown.length > 0
      ? [dots(shown.map((one) => oneExpected(one, fever)))]
      : [paragraph(words('effects.plain.none'))]),
    ...(left > 0 ? [paragraph(counted('effects.plain.more', left, { number: number(left, 0) }))] : []),
  ]);
}

function oneExpected({ plan, effects }: ExpectedPlan, fever: number): Sentences {
  const common = effects.find(({ any }) => any.kind === 'frequency')?.any;
  const figure = common?.kind === 'frequency' ? shownFigure(common, { outOf: 100, precision: 'rounded' }) : null;
  const name = sentence(text(plan.plain));
  const [helps] = plan.selfCare;
  return [
    figure
      ? words('effects.plain.had', {
          name,
          value: figure.fewerThanOne ? words('care.fewerThanOne') : number(figure.value, 0),
          outOf: number(figure.outOf, 0),
        })
      : words('effects.plain.named', { name }),
    ...(helps ? [{ is: 'care', text: helps.text, fever } satisfies Phrase] : []),
  ];
}
