import { type Comparison, outOfShown } from '../evidence/comparison';
import type { Scale } from '../evidence/shown-figure';
import type { Text } from '../evidence/text';
import type { CareMonth, NoCareMonth } from '../treatment/care-month';
import type { TreatmentOption } from '../treatment/option';
import type { Block, Cell, DecisionDocument, Sentences } from './document';
import { dots, heading, paragraph, quiet, section } from './document';
import { type DocumentCase, evidenceDates, toldEffects } from './document-case';
import { type Phrase, inlined, list, named, number, sentence, text, words } from './phrase';
import { plainEffectSentences, plainLead } from './plain-figures';
import { monthSaid } from './month-said';
import { saysMedicine } from './sheet-choices';
import { type HelpCase, help } from './sheet-help';
import { timeSaid } from './time-said';

/** What the sheet of an option is made of. Nothing of a closed topic is read from the comparison. */
export interface ExplainCase
  extends
    Omit<HelpCase, 'opened'>,
    Pick<DocumentCase, 'opened' | 'little' | 'startsWith' | 'manifest' | 'today' | 'maySay'> {
  option: TreatmentOption;
  /** The option as the first column, checked figures only. */
  comparison: Comparison;
  /** The first weeks on it. */
  month: CareMonth | NoCareMonth;
  /** Plain names of what would still be offered after it, first ones first; null: it cannot be told. */
  after: readonly Text[] | null;
}

/** As many treatments of later as a person takes in. */
const MOST_AFTER = 4;

/** Side effects that are named where no number is held. */
const MOST_NAMED = 6;

/** Genes, and classes of drugs by what they act on: words of professionals. */
const professional =
  /CDK4|ESR1|PIK3CA|AKT1|PTEN|PARP|HER2|BRCA|HR-positive|Trop-2|conjugate|conjugado|SONIA|\d-inhibitor/;

/**
 * One option for the person who may take it: what it is, how it is given, what the first weeks ask, what it may give and how it may
 * feel where they have opened that, when to get help, and what it leaves open. Every option has the same parts.
 */
export function optionExplained(of: ExplainCase): DecisionDocument {
  const { option, opened, little } = of;
  const effects = toldEffects(of.comparison, opened, little);
  const scale: Scale = { outOf: outOfShown(of.comparison, effects), precision: 'rounded' };
  const say = (...said: Text[]) => said.filter(of.maySay).map(text);
  const orAsk = (said: Phrase[]) => paragraph(...(said.length > 0 ? said : [words('explain.plain.ask')]));
  return {
    blocks: [
      heading(1, text(option.plainName)),
      ...(saysMedicine(option) ? [] : [quiet(words('sheet.plain.lead.name', { name: text(option.name) }))]),
      ...section(words('explain.plain.what'), [orAsk(say(option.what))]),
      ...section(words('explain.plain.how'), [
        orAsk(say(option.how)),
        // What it is care for names a side effect.
        ...(opened.sideEffects ? of.startsWith : []).map(({ plainName }) =>
          paragraph(words('explain.plain.offer', { care: inlined(plainName) })),
        ),
      ]),
      ...section(words('explain.plain.month'), monthSaid(of.month)),
      ...section(words('explain.plain.gives'), gives(of, scale)),
      ...(opened.survival ? section(words('sheet.plain.time'), time(of, scale)) : []),
      ...section(words('explain.plain.feel'), feel(of, scale)),
      ...help(of),
      ...section(words('explain.plain.open'), leavesOpen(of)),
      quiet(...evidenceDates(of).map((said) => words('explain.plain.ended', { said })), words('sheet.plain.tool')),
    ],
    foot: evidenceDates(of),
  };
}

/** How long it may hold and whether it shrinks; closed: that it can be asked about. */
function gives(of: ExplainCase, scale: Scale): Block[] {
  const [column] = of.comparison.columns;
  if (!of.opened.response || !column) return [paragraph(words('explain.plain.closed.gives'))];
  const growth = row('sheet.plain.growth', plainLead(column.growth, of.option.id, scale));
  const shrinks = row('explain.plain.shrinks', plainLead(column.shrinking, of.option.id, scale));
  const trial = column.place?.trial;
  return [
    dots(of.little.response ? [growth] : [growth, shrinks]),
    ...(trial
      ? [
          paragraph(
            words('explain.plain.study', { study: named(trial.name), people: number(trial.n) }),
            words('sheet.plain.notSame'),
            words('sheet.plain.cannotTell'),
          ),
        ]
      : []),
  ];
}

function row(key: string, { lines, strong }: Cell): Sentences {
  const [first = [], ...rest] = lines;
  // A figure, or a word for why there is none, ends here as a sentence.
  const isFigure = strong === true || first.some((one) => one.is === 'words' && one.key.startsWith('figure.absent'));
  const lead = isFigure ? first.map((said) => words('explain.plain.ended', { said })) : first;
  return [words('sheet.plain.named', { name: words(key) }), ...lead, ...rest.flat()];
}

function time(of: ExplainCase, scale: Scale): Block[] {
  const [column] = of.comparison.columns;
  if (!column) return [paragraph(words('sheet.plain.noStudy'))];
  const { said, limits } = timeSaid(column, scale, of.little.survival);
  return [paragraph(...said), ...(limits.length > 0 ? [quiet(...limits)] : [])];
}

/** What it may feel like, in both framings; closed: that it can be asked about. */
function feel(of: ExplainCase, scale: Scale): Block[] {
  if (!of.opened.sideEffects) return [paragraph(words('explain.plain.closed.feel'))];
  const told = toldEffects(of.comparison, of.opened, of.little).flatMap(({ effect, figures }): Sentences[] => {
    const own = figures[0];
    const said = own ? plainEffectSentences(own, scale) : [];
    return said.length > 0 ? [[words('sheet.plain.named', { name: sentence(text(effect.plain)) }), ...said]] : [];
  });
  if (told.length > 0) return [dots(told)];
  const names = (of.care?.expected ?? []).slice(0, MOST_NAMED).map(({ plan }) => inlined(plan.plain));
  return [
    paragraph(
      ...(names.length > 0
        ? [words('explain.plain.mayFeel', { names: list(names) }), words('explain.plain.inPlan')]
        : []),
      words('sheet.plain.expectedNone'),
    ),
  ];
}

/** What stays possible. What comes after speaks of growth: it is told with that topic. */
function leavesOpen({ option, opened, maySay, after }: ExplainCase): Block[] {
  const always = words('explain.plain.change');
  if (!opened.response) return [paragraph(always, words('explain.plain.closed.after'))];
  const { keepsOpen, closes, plainCloses } = option.next;
  const told = [keepsOpen, plainCloses ?? closes].filter(
    (one): one is Text => one !== null && !professional.test(`${one.en} ${one.es}`) && maySay(one),
  );
  const later = (after ?? []).slice(0, MOST_AFTER);
  return [
    paragraph(always, ...told.map(text)),
    ...(later.length > 0
      ? [paragraph(words('explain.plain.after')), dots(later.map((name): Sentences => [text(name)]))]
      : []),
  ];
}
