import fc from 'fast-check';
import { bodiesDiffer, emeticRiskOf, emeticRisks, type EmeticClass, type EmeticRisk } from './emetic-risk';

const read = { on: '2026-11', against: 'https://example.org' };
const ofBody = (risk: EmeticRisk, drugs: string[], change: Partial<EmeticClass> = {}): EmeticClass => ({
  body: 'ASCO',
  risk,
  drugs,
  sourceId: 'source',
  checked: read,
  ...change,
});
const iv = (drugId: string) => ({ drugId, route: 'iv' as const });
const oral = (drugId: string) => ({ drugId, route: 'oral' as const });

describe('emeticRiskOf', () => {
  it('takes the highest of a combination, drips and tablets apart', () => {
    const classes = [ofBody('low', ['gemcitabine']), ofBody('moderate', ['carboplatin']), ofBody('high', ['tablet'])];
    const found = emeticRiskOf([iv('gemcitabine'), iv('carboplatin'), oral('tablet')], classes, 'clinician');
    expect([found.infusion, found.tablets]).toEqual(['moderate', 'high']);
  });

  it('shows the class of each body, and counts the higher', () => {
    const classes = [ofBody('moderate', ['conjugate']), ofBody('high', ['conjugate'], { body: 'NCCN' })];
    const { infusion, drugs } = emeticRiskOf([iv('conjugate')], classes, 'clinician');
    expect(infusion).toBe('high');
    expect(drugs[0]?.classes.map(({ body }) => body)).toEqual(['ASCO', 'NCCN']);
    expect(bodiesDiffer(classes)).toBeTrue();
  });

  it('does not take two classes that overlap for a difference', () => {
    expect(bodiesDiffer([ofBody('low', ['a'], { from: 'minimal' }), ofBody('minimal', ['a'])])).toBeFalse();
    expect(bodiesDiffer([ofBody('low', ['a'])])).toBeFalse();
  });

  it('counts what holds beside another medicine only there, and what holds for one way only for it', () => {
    const classes = [
      ofBody('moderate', ['doxorubicin']),
      ofBody('high', ['doxorubicin'], { beside: ['cyclophosphamide'] }),
      ofBody('minimal', ['vinorelbine'], { route: 'iv' }),
    ];
    const of = (...ids: string[]) => emeticRiskOf(ids.map(iv), classes, 'clinician').infusion;
    expect(of('doxorubicin')).toBe('moderate');
    expect(of('doxorubicin', 'cyclophosphamide')).toBe('high');
    expect(emeticRiskOf([oral('vinorelbine')], classes, 'clinician').tablets).toBeNull();
  });

  it('says nothing where nothing is held, and to a patient nothing that was recalled', () => {
    expect(emeticRiskOf([iv('new')], [], 'clinician').infusion).toBeNull();
    const recalled = [ofBody('high', ['new'], { checked: null })];
    expect(emeticRiskOf([iv('new')], recalled, 'patient').infusion).toBeNull();
    expect(emeticRiskOf([iv('new')], recalled, 'clinician').infusion).toBe('high');
  });

  it('takes minimal for no need of prevention only where no tablet and no medicine without a class is given', () => {
    const classes = [ofBody('minimal', ['antibody']), ofBody('low', ['other']), ofBody('minimal', ['tablet'])];
    const of = (...given: { drugId: string; route: 'iv' | 'oral' }[]) =>
      emeticRiskOf(given, classes, 'clinician').forPrevention;
    expect(of(iv('antibody'))).toBe('minimal');
    expect(of(iv('antibody'), oral('tablet'))).toBeNull();
    expect(of(iv('antibody'), iv('new'))).toBeNull();
    expect(of(iv('other'), iv('new'), oral('tablet'))).toBe('low');
  });

  it('is never lowered by one more medicine', () => {
    const drug = fc.constantFrom(...['a', 'b', 'c', 'd']);
    const classes = emeticRisks.map((risk, place) => ofBody(risk, [['a', 'b', 'c', 'd'][place] ?? '']));
    const rank = (given: string[]) => {
      const { infusion } = emeticRiskOf(given.map(iv), classes, 'clinician');
      return infusion === null ? -1 : emeticRisks.indexOf(infusion);
    };
    expect(() => {
      fc.assert(fc.property(fc.array(drug), drug, (given, more) => rank([...given, more]) >= rank(given)));
    }).not.toThrow();
  });
});
