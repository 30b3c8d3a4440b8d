import { TestBed } from '@angular/core/testing';
import { leafVerdict } from '../../../domain/logic/verdict';
import { leavesOf } from '../../../domain/logic/reads';
import { attributeOf, type Condition } from '../../../domain/logic/condition';
import { attributeById, attributeIndex } from '../../../domain/patient/catalogue/catalogue';
import { possibleFrom } from '../../../domain/patient/observed-value';
import { everything } from '../../../domain/logic/possible';
import { KNOWLEDGE_SOURCE } from '../../store/knowledge';
import { normalBloods } from './normal-bloods';

async function conditions(): Promise<Condition[]> {
  const knowledge = await TestBed.inject(KNOWLEDGE_SOURCE).knowledge();
  return [
    ...knowledge.options.flatMap((option) => [
      ...option.indications,
      ...option.contraindications,
      ...option.holds,
      ...option.cautions,
    ]),
    ...knowledge.rules,
  ].map(({ when }) => when);
}

describe('normal bloods', () => {
  it('are values that the catalogue takes and that settle every threshold of the knowledge', async () => {
    const values = new Map(
      normalBloods.map(({ attribute, value }) => [attribute, possibleFrom(attributeById(attribute), value)]),
    );
    const view = {
      at: (index: number) => {
        const found = [...values].find(([id]) => attributeIndex(id) === index)?.[1];
        return found && typeof found !== 'string' ? found : everything(attributeById('ecog'));
      },
    };
    for (const [id, value] of values)
      expect(typeof value)
        .withContext(id)
        .toBe('object');
    const leaves = (await conditions())
      .flatMap(leavesOf)
      .filter((leaf) => values.has(attributeOf(leaf)) && !('known' in leaf));
    expect(leaves.length).toBeGreaterThan(10);
    // Laboratories put the lower limit of neutrophils between 1.5 and 2: carboplatin, which asks for 2, waits for the figure.
    const asks = (leaf: (typeof leaves)[number]) =>
      attributeOf(leaf) === 'neutrophils' && 'below' in leaf && leaf.below === 2;
    for (const leaf of leaves.filter((one) => !asks(one)))
      expect(leafVerdict(leaf)(view)).withContext(JSON.stringify(leaf)).not.toBe('unknown');
  });
});
