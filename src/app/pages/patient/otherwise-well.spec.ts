import { TestBed } from '@angular/core/testing';
import { consult } from '../../../domain/consultation/consult';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { possibleFrom } from '../../../domain/patient/observed-value';
import type { ObservedValue } from '../../../domain/patient/record';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { KNOWLEDGE_SOURCE } from '../../store/knowledge';
import { normalBloods } from './normal-bloods';
import { nothingAgainst } from './nothing-against';
import { otherwiseWell } from './otherwise-well';

const core: Record<string, ObservedValue> = {
  metastatic: 'yes',
  deNovo: 'yes',
  sex: 'female',
  age: 65,
  menopausalStatus: 'post',
  ecog: '1',
  sites: ['liver'],
  organDysfunction: 'none',
  rapidProgression: 'no',
  lvef: 62,
};
const her2 = { erPercent: 0, prPercent: 0, her2Ihc: '3+' };
const tripleNegative = { erPercent: 0, prPercent: 0, her2Ihc: '0', her2Staining: 0, pdl1Cps: 20 };

describe('well otherwise', () => {
  it('gives answers that the catalogue takes', () => {
    for (const { attribute, value } of otherwiseWell) {
      expect(typeof possibleFrom(attributeById(attribute), value))
        .withContext(attribute)
        .toBe('object');
    }
  });

  it('opens treatment for HER2-positive and triple-negative cancer after three presses', async () => {
    const knowledge = await TestBed.inject(KNOWLEDGE_SOURCE).knowledge();
    const pressed = Object.fromEntries(
      [...otherwiseWell, ...normalBloods, ...nothingAgainst].map(({ attribute, value }) => [attribute, value]),
    );
    for (const receptors of [her2, tripleNegative]) {
      const record = aRecord({ ...core, ...receptors, ...pressed });
      const events = { diagnosis: '2026-11', metastaticDiagnosis: '2026-11' };
      const { classes } = consult({ ...record, therapies: [], events }, { region: 'US' }, '2026-11-23', knowledge);
      const open = classes.filter(({ status, class: of }) => status === 'offered' && of !== 'supportive-care');
      expect(open.length).withContext(JSON.stringify(receptors)).toBeGreaterThan(0);
    }
  });
});
