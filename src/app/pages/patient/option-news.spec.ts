import type { Consultation } from '../../../domain/consultation/consultation';
import type { Status } from '../../../domain/treatment/status';
import { noNews, optionNews } from './option-news';

/** As much of a consultation as the news reads; a whole one would need knowledge and a record. */
const at = (statuses: Record<string, Status>, hormone: Status) =>
  ({
    options: Object.entries(statuses).map(([id, status]) => ({ option: { id }, status })),
    classes: [{ class: 'hormone-therapy', status: hormone }],
  }) as unknown as Consultation;

describe('optionNews', () => {
  it('tells what opened, what waits now and what left', () => {
    const before = at({ a: 'notNow', b: 'offered', c: 'offered', d: 'offered', e: 'provisional' }, 'offered');
    const after = at({ a: 'offered', b: 'provisional', c: 'advisedAgainst', d: 'offered', e: 'notNow' }, 'provisional');
    const news = optionNews(before, after);
    expect(news.options).toEqual({ opened: ['a'], waiting: ['b'], left: ['c'] });
    expect([...news.classes]).toEqual([['hormone-therapy', 'waiting']]);
    expect([...optionNews(after, before).classes]).toEqual([['hormone-therapy', 'opened']]);
  });

  it('names no care that stands ready for a trouble that the record does not hold', () => {
    const care = (status: Status) =>
      ({ options: [{ option: { id: 'care', standsReady: true }, status }], classes: [] }) as unknown as Consultation;
    expect(optionNews(care('notNow'), care('offered'))).toEqual(noNews);
  });
});
