import type { View } from '../logic/verdict';
import { choiceOf, everything } from '../logic/possible';
import { attributeAt, attributeIndex } from '../patient/catalogue/catalogue';
import type { Drug } from './drug';
import { givenTo } from './given-to';

const drugs: Record<string, Pick<Drug, 'givenWhen'>> = {
  goserelin: { givenWhen: { attribute: 'menopausalStatus', in: ['pre', 'peri'] } },
  fulvestrant: {},
};
const person = (...status: string[]): View => ({
  at: (index) =>
    index === attributeIndex('menopausalStatus')
      ? choiceOf(['pre', 'peri', 'post'], ...status)
      : everything(attributeAt(index)),
});
const uses = [{ drugId: 'goserelin' }, { drugId: 'fulvestrant' }, { drugId: 'of-no-entry' }];
const given = (who: View | null) => givenTo(who, uses, (id) => drugs[id]).map(({ drugId }) => drugId);

describe('givenTo', () => {
  it('leaves out what is known not to be for the person, and keeps what may be', () => {
    expect(given(person('post'))).toEqual(['fulvestrant', 'of-no-entry']);
    for (const who of [person('pre'), person('peri', 'post'), person('pre', 'peri', 'post')]) {
      expect(given(who)).toEqual(['goserelin', 'fulvestrant', 'of-no-entry']);
    }
  });

  it('keeps all of it for nobody in particular', () => {
    expect(given(null).length).toBe(3);
  });
});
