import { supportiveCareAlone } from '../../../../domain/evidence/comparison';
import { aFinding } from '../../../../domain/evidence/testing/a-finding';
import { tableOf } from './on-the-table';

const options = [
  aFinding('offered', [], 'chemotherapy', 'offered'),
  aFinding('may', [], 'targeted-therapy', 'provisional'),
  aFinding('not', [], 'hormone-therapy', 'notNow'),
  aFinding(supportiveCareAlone, [], 'supportive-care', 'offered'),
];
const bare = { named: [], compared: [], discussed: [], course: null };
const ids = (signs: Partial<Parameters<typeof tableOf>[0]>, seesStatus: boolean) =>
  tableOf({ ...bare, ...signs }, { options }, seesStatus).map(({ option }) => option.id);

describe('The table of what is explained', () => {
  it('begins with what is offered where nothing is laid out, and with nothing for who may not see that', () => {
    expect(ids({}, true)).toEqual(['offered', supportiveCareAlone]);
    expect(ids({}, false)).toEqual([]);
  });

  it('holds what others laid out, whoever looks and wherever it stands', () => {
    for (const seesStatus of [true, false])
      expect(ids({ compared: ['may'], course: 'not' }, seesStatus)).toEqual(['not', 'may', supportiveCareAlone]);
  });
});
