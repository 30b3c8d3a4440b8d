import type { Evidence, Knowledge } from '../consultation/knowledge';

/** What rests on a reading that is due again. */
export interface OldReading {
  kind: 'options' | 'rules' | 'trials';
  id: string;
  /** Day or month of its newest reading. */
  on: string;
}

export interface Overdue {
  /** The day by which all of it had to be reviewed is past. */
  isPast: boolean;
  /** Oldest first. */
  old: OldReading[];
}

/** What of the knowledge is past its review, or was last read more than a year ago. @param today ISO day. */
export function overdue(knowledge: Knowledge, evidence: Evidence, today: string): Overdue {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const old = [
    ...knowledge.options.map((item) => ({ kind: 'options' as const, id: item.id, on: newest(item) })),
    ...knowledge.rules.map((item) => ({ kind: 'rules' as const, id: item.id, on: newest(item) })),
    ...evidence.trials.map((item) => ({ kind: 'trials' as const, id: item.id, on: newest(item) })),
  ]
    // What was never read at a source is marked as recalled wherever it stands.
    .filter(({ on }) => on !== '' && on < limit.slice(0, on.length))
    .sort((a, b) => a.on.localeCompare(b.on));
  return { isPast: knowledge.manifest.reviewBy < today, old };
}

/** The newest day on which any part of it was read; empty: never. */
function newest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value).reduce((latest, [key, one]: [string, unknown]) => {
    const on =
      key === 'checked' && typeof one === 'object' && one !== null && 'on' in one && typeof one.on === 'string'
        ? one.on
        : newest(one);
    return on > latest ? on : latest;
  }, '');
}
