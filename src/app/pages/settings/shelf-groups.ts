import { catalogue } from '../../../domain/patient/catalogue/catalogue';

/** Results that age together: their attributes, and the months that the catalogue gives them. */
export interface ShelfGroup {
  id: 'heart' | 'blood' | 'sugar' | 'dental' | 'other';
  attributes: string[];
  months: number;
}

const heart = new Set(['lvef', 'qtcf']);

function groupOf(id: string, months: number): ShelfGroup['id'] {
  if (heart.has(id)) return 'heart';
  if (id === 'hba1c') return 'sugar';
  if (id === 'dental') return 'dental';
  return months === 1 ? 'blood' : 'other';
}

/** Every attribute that ages, in groups that a clinic decides on at once; read from the catalogue, so that none is forgotten. */
export const shelfGroups: readonly ShelfGroup[] = (() => {
  const groups = new Map<string, ShelfGroup>();
  for (const { id, shelfLifeMonths } of catalogue) {
    if (shelfLifeMonths === undefined) continue;
    const name = groupOf(id, shelfLifeMonths);
    const group = groups.get(name) ?? { id: name, attributes: [], months: shelfLifeMonths };
    group.attributes.push(id);
    groups.set(name, group);
  }
  return [...groups.values()];
})();
