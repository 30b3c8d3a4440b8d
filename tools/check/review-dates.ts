import type { Check } from './finding';

/** What was read longer ago than this before the evidence date is due to be read again. */
const monthsToReread = 12;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Every day on which something was read, with where it stands. */
function daysIn(value: unknown, where: string): { where: string; on: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, place) => daysIn(one, `${where}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const on = key === 'checked' && typeof one === 'object' && one !== null && 'on' in one ? one.on : null;
    return typeof on === 'string' ? [{ where, on }] : daysIn(one, `${where}.${key}`);
  });
}

/** The month so many months before a day: "2025-11". */
function monthBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The knowledge says until when it holds; nothing was read after its date, nor so long before it that it is due again. */
export const reviewDates: Check = {
  name: 'review dates',
  check({ files, manifest: { evidenceDate, reviewBy } }) {
    if (!isDay(evidenceDate) || !isDay(reviewBy))
      return [`manifest.json: evidenceDate and reviewBy have to be days such as "2027-02-01"`];
    const oldest = monthBefore(evidenceDate, monthsToReread);
    return [
      ...(reviewBy > evidenceDate ? [] : [`manifest.json: reviewBy ${reviewBy} is not after ${evidenceDate}; set it`]),
      ...files
        .flatMap(({ path, content }) => daysIn(content, path))
        .flatMap(({ where, on }) => {
          if (!/^\d{4}-\d{2}(-\d{2})?$/.test(on))
            return [`${where}: "${on}" is no day or month; write 2026-11 or 2026-11-23`];
          if (on > evidenceDate.slice(0, on.length))
            return [`${where}: was read on ${on}, after the evidence date ${evidenceDate}; correct one of the two`];
          return on.slice(0, 7) < oldest
            ? [`${where}: was read on ${on}, more than a year before ${evidenceDate}; read it again`]
            : [];
        }),
    ];
  },
};
