import type { CareMonth, NoCareMonth } from '../treatment/care-month';
import type { CareEvent } from '../treatment/planned-care';
import type { Block, Sentences } from './document';
import { dots, paragraph } from './document';
import { type Phrase, counted, number, words } from './phrase';

/** What a day of the month may hold, in the order in which it is told. */
const kinds = ['infusion', 'injection', 'tablets', 'radiotherapy', 'visit', 'blood', 'heart', 'scan', 'other'] as const;
type Kind = (typeof kinds)[number];

function kindOf(event: CareEvent): Kind {
  if (event.kind === 'treatment') return event.schedule.given;
  return event.kind === 'test' ? event.test.kind : 'visit';
}

/**
 * What the first weeks on an option ask of a person, as days of each kind, in plain words; no figure of any topic. Where something is
 * not held that is said, and there is no total.
 */
export function monthSaid(month: CareMonth | NoCareMonth): Block[] {
  if (month.kind !== 'month') return [paragraph(words(`explain.plain.month.${month.kind}`))];
  const told = kinds.flatMap((kind): Sentences[] => {
    const holding = month.days.map(({ events }) => events.filter((event) => kindOf(event) === kind));
    const days = holding.filter((events) => events.some(({ certain }) => certain)).length;
    const atMost = holding.filter((events) => events.length > 0).length;
    return atMost === 0 ? [] : [[onDays(`explain.plain.month.${kind}`, days, atMost)]];
  });
  const { days, atMost } = month.daysWithCare;
  const total = month.complete
    ? atMost === 0
      ? words('explain.plain.month.noCare')
      : onDays('explain.plain.month.total', days, atMost)
    : words('explain.plain.month.more');
  return [
    paragraph(words(told.length > 0 ? 'explain.plain.month.lead' : 'explain.plain.month.nothing')),
    ...(told.length > 0 ? [dots(told)] : []),
    paragraph(total, ...(month.before.length > 0 ? [words('explain.plain.month.before')] : [])),
  ];
}

/** "On 3 days", "on 1 to 2 days", "on up to 4 days": what may not be for this person makes the number a range. */
function onDays(key: string, days: number, atMost: number): Phrase {
  const said =
    days === atMost
      ? number(days)
      : days === 0
        ? words('explain.plain.upTo', { many: number(atMost) })
        : words('explain.plain.span', { few: number(days), many: number(atMost) });
  return counted(key, atMost, { days: said });
}
