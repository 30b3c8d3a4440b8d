import { isOfBrain } from '../evidence/brain-rows';
import type { ComparedOption } from '../evidence/comparison';
import type { Scale } from '../evidence/shown-figure';
import type { TreatmentOption } from '../treatment/option';
import { brainSentence } from './brain-figures';
import type { Block, Cell, Sentences } from './document';
import { dots, paragraph, section } from './document';
import { type DocumentCase, toldEffects } from './document-case';
import { type Phrase, number, own, sentence, text, words } from './phrase';
import { plainEffect, plainLead } from './plain-figures';

/** Each option in a row, all of them with the same detail. */
export function choices(of: DocumentCase, scale: Scale): Block {
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
      // What stands on the box or the bag, for whoever asks what they take.
      ...(saysMedicine(option) ? [] : [[text(option.name)]]),
      // How the chosen one is taken stands above the table.
      ...(!isChosen && of.maySay(option.how) ? [[text(option.how)]] : []),
      [visits(option)],
      ...(standing.length > 0 ? [standing] : []),
    ],
  };
}

/** Whether the plain name holds the name by which professionals know it; care without a medicine has no other. */
export const saysMedicine = ({ drugs, name, plainName }: TreatmentOption): boolean =>
  drugs.length === 0 || plainName.en.toLowerCase().includes(name.en.toLowerCase());

/** The listed reason; in own words where none of the list fits. */
export function declinedBecause({ reason, words: said }: { reason: string; words: string }): Phrase {
  return reason === 'other' ? own(said.trim()) : words(`decision.plain.reason.${reason}`);
}

/** So far from a whole number that rounding it would set two options apart that are nearly alike. */
const BETWEEN = 0.2;

/** In whole visits, because half of one is nobody's: "1 or 2" for what lies between. */
function visits({ burden: { visitsPerMonth } }: TreatmentOption): Phrase {
  if (visitsPerMonth === null) return words('sheet.plain.visitsAsNeeded');
  if (visitsPerMonth < 1) return words('sheet.plain.visitsFew');
  const nearest = Math.round(visitsPerMonth);
  return Math.abs(visitsPerMonth - nearest) <= BETWEEN
    ? words('sheet.plain.visits', { visits: number(nearest, 0) })
    : words('sheet.plain.visitsBetween', { few: Math.floor(visitsPerMonth), many: Math.ceil(visitsPerMonth) });
}

/** What the studies tell of the brain alone, for a person whose cancer is there. */
export function ofBrain(of: DocumentCase, scale: Scale): Block[] {
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
export function limits(of: DocumentCase): Block[] {
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
