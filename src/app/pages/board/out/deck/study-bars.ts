import type { Comparison, ComparedOption } from '../../../../../domain/evidence/comparison';
import { supportiveCareAlone } from '../../../../../domain/evidence/comparison';
import type { LeadingResult } from '../../../../../domain/evidence/leading-result';
import { type Scale, shownFigure } from '../../../../../domain/evidence/shown-figure';
import type { Source } from '../../../../../domain/evidence/source';
import type { Text } from '../../../../../domain/evidence/text';
import { shortCitation } from '../../../../parts/source/citation';
import type { Say } from './case-screen';
import type { StudyBars } from './case-slides';
import { cutTo } from './text-size';

/** What leads besides how long people live, which never is on a slide. */
const leads = ['growth', 'shrinking'] as const;
const scale: Scale = { outOf: 100, precision: 'exact' };

interface Bar {
  optionId: string;
  label: string;
  value: number;
  sourceId: string;
  trial: string;
}

/** Charts of time before growth and of response, of figures that were read at their source; and what has to stand beside them. */
export function studyBars(
  { columns }: Pick<Comparison, 'columns'>,
  sources: readonly Source[],
  text: (of: Text | string) => string,
  say: Say,
): { bars: StudyBars[]; says: string[] } {
  const treated = columns.filter(({ finding }) => finding.option.id !== supportiveCareAlone);
  const found = leads.map((lead) => ({ lead, bars: treated.flatMap((column) => barOf(column, column[lead], text)) }));
  const held = found.filter(({ bars }) => bars.length > 0);
  if (held.length === 0) return { bars: [], says: [] };
  const all = held.flatMap(({ bars }) => bars);
  const without = held.flatMap(({ lead, bars }) => {
    const named = new Set(bars.map(({ optionId }) => optionId));
    const lacking = treated.flatMap(({ finding: { option } }) => (named.has(option.id) ? [] : [text(option.name)]));
    return lacking.length > 0
      ? [say('deck.noFigure', { what: say(`deck.bars.${lead}`), options: lacking.join('; ') })]
      : [];
  });
  const cited = [...new Set(all.map(({ sourceId }) => sourceId))].flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    return source ? [shortCitation(source)] : [];
  });
  const studies = treated.flatMap(({ finding: { option }, place }) =>
    place && all.some(({ optionId }) => optionId === option.id)
      ? [say('deck.study', { option: text(option.name), study: text(place.trial.name) })]
      : [],
  );
  return {
    bars: held.map(({ lead, bars }) => ({
      title: say(`deck.bars.${lead}`),
      labels: bars.map(({ label }) => label),
      values: bars.map(({ value }) => value),
      format: '0.#',
    })),
    says: [
      ...(new Set(all.map(({ trial }) => trial)).size > 1 ? [say('deck.band')] : []),
      say('deck.groups'),
      ...studies,
      ...without,
      say('deck.sources', { sources: cited.join('; ') }),
    ],
  };
}

/** None where it is not told, not reached, or in another unit than its chart. */
function barOf(
  column: ComparedOption,
  { outcome, endpoint }: LeadingResult,
  text: (of: Text | string) => string,
): Bar[] {
  if (!column.place || outcome.kind === 'notReported') return [];
  if (outcome.kind !== (endpoint === 'PFS' ? 'median' : 'frequency')) return [];
  const figure = shownFigure(outcome, scale);
  const value = figure?.value ?? null;
  if (value === null) return [];
  const { trial } = column.place;
  return [
    {
      optionId: column.finding.option.id,
      label: labelOf(column, text),
      value,
      sourceId: outcome.sourceId,
      trial: trial.id,
    },
  ];
}

/** What stands beside a bar, in at most three lines. */
const labelOf = ({ finding }: ComparedOption, text: (of: Text | string) => string): string =>
  cutTo(text(finding.option.name), 2.4, 3, 18).text;
