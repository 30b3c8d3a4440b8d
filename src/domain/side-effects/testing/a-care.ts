import type { Checked } from '../../evidence/text';
import type { Care, CarePlan, CareStatement, UrgentSign } from '../care-plan';

const read: Checked = { on: '2026-11', against: 'https://example.org' };

/** For tests: a statement that was read, or with checked null a recalled one. */
export const aStatement = (en: string, checked: Checked = read): CareStatement => ({
  text: { en, es: `es: ${en}` },
  sourceId: 'source',
  checked,
});

export const aSign = (id: string, checked: Checked = read): UrgentSign => ({
  id,
  area: 'infection',
  ...aStatement(id, checked),
});

/** For tests: a plan with one statement of each kind and no urgent sign. */
export function aPlan(id: string, change: Partial<CarePlan> = {}): CarePlan {
  return {
    id,
    effects: [id],
    options: [],
    name: { en: `Name of ${id}`, es: `Nombre de ${id}` },
    plain: { en: id, es: `es: ${id}` },
    what: { en: `What ${id} is like.`, es: `Cómo es ${id}.` },
    timing: [],
    selfCare: [aStatement(`do ${id}`)],
    clinic: [aStatement(`clinic ${id}`)],
    call: [aStatement(`call ${id}`)],
    goNow: [],
    drugNotes: [],
    clinicianNotes: [],
    ...change,
  };
}

export const aCare = (plans: CarePlan[], signs: UrgentSign[] = []): Care => ({
  plans,
  signs,
  grades: [],
  prevention: [],
  emetic: [],
  sources: [],
});
