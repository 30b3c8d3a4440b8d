import type { Comparison, ComparedOption } from '../../../../../domain/evidence/comparison';
import { supportiveCareAlone } from '../../../../../domain/evidence/comparison';
import type { LeadingResult } from '../../../../../domain/evidence/leading-result';
import { type Scale, shownFigure } from '../../../../../domain/evidence/shown-figure';
import type { Outcome } from '../../../../../domain/evidence/outcome';
import type { Source } from '../../../../../domain/evidence/source';
import type { Trial } from '../../../../../domain/evidence/trial';
import type { Text } from '../../../../../domain/evidence/text';
import { shortCitation } from '../../../../parts/source/citation';
import type { Say } from './case-screen';
import type { StudyBars, StudyGroup } from './case-slides';
import type { ChartBar } from './deck';
import { cutTo } from './text-size';

/** What leads besides how long people live, which never is on a slide. */
const leads = ['growth', 'shrinking'] as const;
const scale: Scale = { outOf: 100, precision: 'exact' };

interface Read {
  optionId: string;
  trial: Trial;
  people: string;
  sourceId: string;
  bar: ChartBar;
  other: ChartBar | null;
  /** Ids of the two groups, so that none is drawn twice. */
  armId: string;
  otherId: string | null;
}

/** Charts of time before growth and of response, of figures that were read at their source; and what has to stand beside them. */
export function studyBars(
  { columns }: Pick<Comparison, 'columns'>,
  sources: readonly Source[],
  text: (of: Text | string) => string,
  say: Say,
): { bars: StudyBars[]; says: string[] } {
  const treated = columns.filter(({ finding }) => finding.option.id !== supportiveCareAlone);
  const found = leads.map((lead) => ({
    lead,
    bars: treated.flatMap((column) => readOf(column, column[lead], text, say)),
  }));
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
  return {
    bars: held.map(({ lead, bars }) => ({
      title: say('deck.eachStudy', { what: say(`deck.bars.${lead}`) }),
      studies: studiesOf(bars, text),
    })),
    says: [
      ...(new Set(all.map(({ trial }) => trial.id)).size > 1 ? [say('deck.band')] : []),
      say('deck.groups'),
      ...without,
      say('deck.sources', { sources: cited.join('; ') }),
    ],
  };
}

/** Each study once and of the same people, with the groups that were read in it; none twice. */
function studiesOf(read: readonly Read[], text: (of: Text | string) => string): StudyGroup[] {
  const keyOf = ({ trial, people }: Read) => `${trial.id} ${people}`;
  return [...new Set(read.map(keyOf))].flatMap((key): StudyGroup[] => {
    const among = read.filter((one) => keyOf(one) === key);
    const [first] = among;
    if (!first) return [];
    const drawn = new Set(among.map(({ armId }) => armId));
    const bars = among.flatMap(({ bar, other, otherId }) => {
      if (!other || otherId === null || drawn.has(otherId)) return [bar];
      drawn.add(otherId);
      return [bar, other];
    });
    return [{ name: text(first.trial.name), people: first.people, bars }];
  });
}

/** None where it is not told, not reached, or in another unit than its chart. */
function readOf(
  column: ComparedOption,
  { outcome, endpoint, result, other }: LeadingResult,
  text: (of: Text | string) => string,
  say: Say,
): Read[] {
  if (!column.place || !result || outcome.kind === 'notReported') return [];
  const value = valueOf(outcome, endpoint);
  if (value === null) return [];
  const { trial, arm } = column.place;
  const { option } = column.finding;
  const otherValue = other && valueOf(other.outcome, endpoint);
  const label = other && say('deck.otherGroup', { group: text(other.arm.label) });
  return [
    {
      ...{ optionId: option.id, trial, sourceId: outcome.sourceId, armId: arm.id, otherId: other?.arm.id ?? null },
      people: `${text(trial.population)} (${text(result.population.label)})`,
      bar: { label: labelOf(text(option.name)), value, isOther: false },
      other: label === null || otherValue === null ? null : { label: labelOf(label), value: otherValue, isOther: true },
    },
  ];
}

function valueOf(outcome: Outcome, endpoint: LeadingResult['endpoint']): number | null {
  if (outcome.kind !== (endpoint === 'PFS' ? 'median' : 'frequency')) return null;
  return shownFigure(outcome, scale)?.value ?? null;
}

/** What stands beside a bar, in at most two lines. */
const labelOf = (label: string): string => cutTo(label, 3.2, 2, 18).text;
