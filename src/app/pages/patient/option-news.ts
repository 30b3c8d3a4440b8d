import type { Consultation } from '../../../domain/consultation/consultation';
import type { Status } from '../../../domain/treatment/status';
import type { TreatmentClass } from '../../../domain/treatment/treatment-class';

/** opened: offered now. waiting: was offered, now a fact is missing. left: was offered, now it does not fit. */
export type News = 'opened' | 'waiting' | 'left';

/** What a change of the record did to what is offered: classes, and options by id. */
export interface OptionNews {
  classes: ReadonlyMap<TreatmentClass, News>;
  options: Record<News, string[]>;
}

export const noNews: OptionNews = { classes: new Map(), options: { opened: [], waiting: [], left: [] } };

/** Compares what is offered before and after. What was never offered cannot leave; care that stands ready for whoever may need it is no news. */
export function optionNews(before: Consultation, after: Consultation): OptionNews {
  const classes = new Map<TreatmentClass, News>();
  for (const now of after.classes) {
    const news = newsOf(before.classes.find((one) => one.class === now.class)?.status, now.status);
    if (news) classes.set(now.class, news);
  }
  const was = new Map(before.options.map(({ option, status }) => [option.id, status]));
  const options: OptionNews['options'] = { opened: [], waiting: [], left: [] };
  for (const { option, status } of after.options) {
    const news = newsOf(was.get(option.id), status);
    if (news && !option.standsReady) options[news].push(option.id);
  }
  return { classes, options };
}

function newsOf(before: Status | undefined, after: Status): News | null {
  if ((before === 'offered') === (after === 'offered')) return null;
  if (after === 'offered') return 'opened';
  return after === 'provisional' ? 'waiting' : 'left';
}
