import fc from 'fast-check';
import type { CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import { everything, isKnown } from '../../src/domain/logic/possible';
import { member } from '../../src/domain/logic/testing/arbitrary-condition';
import { catalogue } from '../../src/domain/patient/catalogue/catalogue';
import { Picture } from '../../src/domain/patient/picture';
import { pictureAt } from '../../src/domain/patient/picture-at';
import { patients } from '../../src/domain/patient/testing/arbitrary-patient';

/**
 * Generated patients (seeded) of whom everything is known: what a record leaves open is given one of its possible values.
 * Those whose derived facts stay open all the same, because values contradict each other, are left out.
 */
export function knownPatients({ facts, drugs }: CompiledKnowledge, count: number, day: string): Picture[] {
  const known: Picture[] = [];
  for (let seed = 1; known.length < count; seed++) {
    for (const record of fc.sample(patients([...drugs.values()]), { numRuns: count - known.length, seed })) {
      const { picture } = pictureAt(record, day, { region: 'EU' }, facts, drugs);
      const held = catalogue.map((attribute, index) => {
        const value = picture.entries[index] ?? everything(attribute);
        return isKnown(value) ? value : member(value, (known.length * 31 + index * 17 + seed) >>> 0);
      });
      const completed = new Picture(facts, held);
      if (catalogue.every((_, index) => isKnown(completed.at(index)))) known.push(completed);
    }
  }
  return known;
}
