import type { Consultation } from '../../../domain/consultation/consultation';
import type { TreatmentClass } from '../../../domain/treatment/treatment-class';

/** What a change of the record opened and what it took away: classes, and options by id. */
export interface OptionNews {
  classes: ReadonlyMap<TreatmentClass, 'opened' | 'left'>;
  opened: string[];
  left: string[];
}

export const noNews: OptionNews = { classes: new Map(), opened: [], left: [] };

/** Compares what is offered before and after. What was never offered cannot leave. */
export function optionNews(before: Consultation, after: Consultation): OptionNews {
  const offered = new Set(before.options.filter(({ status }) => status === 'offered').map(({ option }) => option.id));
  const offers = new Set(after.options.filter(({ status }) => status === 'offered').map(({ option }) => option.id));
  const classes = new Map<TreatmentClass, 'opened' | 'left'>();
  for (const now of after.classes) {
    const was = before.classes.find((one) => one.class === now.class)?.status;
    if (now.status === 'offered' && was !== 'offered') classes.set(now.class, 'opened');
    if (now.status !== 'offered' && was === 'offered') classes.set(now.class, 'left');
  }
  return {
    classes,
    opened: [...offers].filter((id) => !offered.has(id)),
    left: [...offered].filter((id) => !offers.has(id)),
  };
}
