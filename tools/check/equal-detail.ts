import type { Text } from '../../src/domain/evidence/text';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import { lessDetail, type Detail } from './detail-exceptions';
import type { Check } from './finding';
import type { Shelf } from './files';

const sentences = (text: string) => text.split(/[.!?](?=\s|$)/).filter((one) => one.trim() !== '').length;

/** Both languages say as much: as many sentences, and no text more than about twice as long as the other. */
function uneven(text: Text): boolean {
  const [short, long] = [text.en.length, text.es.length].sort((a, b) => a - b);
  return sentences(text.en) !== sentences(text.es) || (long ?? 0) > 40 + 1.8 * (short ?? 0);
}

/** How many side effects a person is shown of each option: rows that were read, by option. */
function effectsShown({ trials }: Shelf): Map<string, number> {
  const shown = new Map<string, number>();
  for (const { item } of trials) {
    for (const { id, optionId } of item.arms) {
      const rows = item.adverseEvents.filter(({ arms }) => arms[id]?.checked && arms[id].anyGrade !== null);
      if (optionId !== null) shown.set(optionId, (shown.get(optionId) ?? 0) + rows.length);
    }
  }
  return shown;
}

/** What each treatment has to say of itself, whatever its class. */
function missing(option: TreatmentOption): [Detail, boolean][] {
  const treatment = option.class !== 'supportive-care';
  const { next } = option;
  return [
    ['what', sentences(option.what.en) === 0 || option.what.en.length < 20],
    ['how', sentences(option.how.en) === 0 || option.how.en.length < 10],
    ['mechanism', treatment && option.mechanism === null],
    ['statements', option.indications.some(({ statements }) => statements.length === 0)],
    ['monitoring', option.monitoring.length === 0],
    ['cautions', treatment && option.cautions.length + option.contraindications.length + option.holds.length === 0],
    ['next', treatment && next.keepsOpen === null && next.closes === null],
  ];
}

/** Options are told in equal detail: the same fields in both languages, and none of a class without what the others show. */
export const equalDetail: Check = {
  name: 'equal detail',
  check(shelf) {
    const on = shelf.options.filter(({ item }) => !item.offByDefault);
    const shown = effectsShown(shelf);
    const classesWithEffects = new Set(on.filter(({ item }) => shown.get(item.id)).map(({ item }) => item.class));
    const used = new Set<string>();
    const lacking = on.flatMap(({ path, item }) => {
      const effects = item.class !== 'supportive-care' && classesWithEffects.has(item.class) && !shown.get(item.id);
      return [...missing(item), ['side effects', effects] as const].flatMap(([detail, lacks]) => {
        if (!lacks) return [];
        used.add(`${detail} ${item.id}`);
        return lessDetail[detail]?.ids.includes(item.id)
          ? []
          : [
              `${path} ${item.id}: no ${detail}, which the other options have; add it, or a reason to detail-exceptions.ts`,
            ];
      });
    });
    const languages = on.flatMap(({ path, item }) =>
      (['plainName', 'what', 'how'] as const)
        .filter((field) => uneven(item[field]))
        .map((field) => `${path} ${item.id}: ${field} says more in one language than in the other; say the same`),
    );
    const unused = Object.entries(lessDetail).flatMap(([detail, { ids }]) =>
      ids
        .filter((id) => !used.has(`${detail} ${id}`))
        .map((id) => `detail-exceptions.ts ${detail} ${id}: not needed, delete it`),
    );
    return [...lacking, ...languages, ...unused];
  },
};
