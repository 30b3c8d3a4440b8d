import type { Condition } from '../../src/domain/logic/condition';
import type { Shelf } from './files';
import type { Check } from './finding';

/** By "option caution", why what is to be avoided is not the option itself. */
const speaksOfAnother: Readonly<Record<string, string>> = {
  'aromatase-inhibitor-ribociclib with-tamoxifen':
    'Tamoxifen runs now and ends with the change; the option gives none.',
  'fulvestrant-ribociclib with-tamoxifen': 'Tamoxifen runs now and ends with the change; the option gives none.',
  'tamoxifen with-ribociclib': 'Ribociclib runs now and ends with the change; the option gives none.',
  'camizestrant-cdk46 abemaciclib-counts': 'One of three CDK4/6 inhibitors is struck; the others stay.',
  'camizestrant-cdk46 qtcf': 'One of three CDK4/6 inhibitors is struck; the others stay.',
  'fulvestrant-abemaciclib earlier-abemaciclib':
    'Marks any earlier CDK4/6 inhibitor; where the cancer grew on abemaciclib, its contraindication closes the option.',
};

const always = (when: Condition) => 'all' in when && when.all.length === 0;

/**
 * A caution leaves the option offered: "avoid" and "do not" belong to a gate or a hold. Care is spared, where one medicine of several is
 * left out, and so is what holds for everybody, a note on what to give beside it.
 */
export const avoidingCautions: Check = {
  name: 'avoiding cautions',
  check({ options }: Shelf) {
    const found = options
      .filter(({ item }) => item.class !== 'supportive-care')
      .flatMap(({ path, item }) =>
        item.cautions
          .filter(({ when, action }) => !always(when) && /^(avoid|do not)\b/i.test(action.en))
          .map(({ id }) => ({ path, id, key: `${item.id} ${id}` })),
      );
    const keys = new Set(found.map(({ key }) => key));
    return [
      ...found
        .filter(({ key }) => !(key in speaksOfAnother))
        .map(({ path, id }) => `${path}: caution ${id} says to avoid what stays offered; make it a gate or a hold`),
      ...Object.keys(speaksOfAnother)
        .filter((key) => !keys.has(key))
        .map((key) => `avoiding-cautions.ts ${key}: not needed, delete it`),
    ];
  },
};
