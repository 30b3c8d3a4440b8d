import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takesCancerMedicine } from '../../src/domain/side-effects/care-plan-for';
import { emeticRiskOf } from '../../src/domain/side-effects/emetic-risk';
import { preventionFor } from '../../src/domain/side-effects/prevention';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import { shelf } from './specimen';

const steps = shelf.preventionSteps.map(({ item }) => item);
const classes = shelf.emeticClasses.map(({ item }) => item);
const options = shelf.options.map(({ item }) => item).filter(takesCancerMedicine);
const views = ['clinician', 'patient'] as const;

function dueFor(option: TreatmentOption, view: (typeof views)[number]) {
  const { forPrevention } = emeticRiskOf(option.drugs, classes, view);
  const given = option.drugs.map(({ drugId }) => drugId);
  const due = preventionFor({ given, cancerMedicine: true, emetic: forPrevention }, steps, null, view);
  return { forPrevention, given, steps: due.map(({ step }) => step) };
}

const named = (id: string) => {
  const found = options.find((option) => option.id === id);
  assert.ok(found, id);
  return found;
};

describe('prevention of sickness in the knowledge', () => {
  it('is not called needless where tablets or a drip without a class are given', () => {
    const mixed = [
      'abemaciclib-fulvestrant-trastuzumab',
      'tucatinib-trastuzumab-capecitabine',
      'neratinib-capecitabine',
      'trastuzumab-lapatinib',
    ];
    for (const id of mixed)
      for (const view of views)
        assert.ok(!dueFor(named(id), view).steps.some((step) => step.id === 'emetic-minimal'), `${id} ${view}`);
    assert.ok(dueFor(named('dostarlimab'), 'patient').steps.some(({ id }) => id === 'emetic-minimal'));
  });

  it('has a step of its own for each regimen of high risk, and cites ASCO only for what ASCO classes so', () => {
    for (const option of options)
      for (const view of views) {
        const { forPrevention, given, steps: due } = dueFor(option, view);
        if (forPrevention !== 'high') continue;
        const sickness = due.filter(({ planId, drugs }) => planId === 'nausea-vomiting' && drugs.length > 0);
        assert.ok(sickness.length > 0, `${option.id} ${view}`);
        const byAsco = classes.some(
          ({ body, risk, drugs, beside }) =>
            body === 'ASCO' &&
            risk === 'high' &&
            drugs.some((id) => given.includes(id)) &&
            (!beside || beside.some((id) => given.includes(id))),
        );
        assert.ok(byAsco || !due.some(({ what }) => what.en.includes('(ASCO)')), `${option.id} ${view}`);
      }
  });

  it('asks nobody on hormone medicine alone for hepatitis B', () => {
    const asks = (id: string) => dueFor(named(id), 'clinician').steps.some((step) => step.id === 'hepatitis-b');
    assert.deepEqual(
      ['aromatase-inhibitor', 'fulvestrant', 'tamoxifen', 'capecitabine']
        .filter((id) => options.some((o) => o.id === id))
        .filter(asks),
      ['capecitabine'],
    );
  });
});
