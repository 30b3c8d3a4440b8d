import type { Condition } from '../../logic/condition';
import { testDrugs } from '../../patient/testing/a-record';
import type { Gate, Hold, TreatmentOption } from '../../treatment/option';
import type { Rule } from '../../treatment/rule';
import type { TreatmentClass } from '../../treatment/treatment-class';
import type { Knowledge } from '../knowledge';

const text = (en: string) => ({ en, es: en });
const gate = (id: string, when: Condition): Gate => ({ id, when, text: text(id), sourceId: null, checked: null });

/** Test-only: an option that is indicated by one condition. */
export function anOption(
  id: string,
  when: Condition,
  more: {
    class?: TreatmentClass;
    alsoClasses?: TreatmentClass[];
    against?: Record<string, Condition>;
    holds?: Record<string, Condition>;
    offByDefault?: boolean;
  } = {},
): TreatmentOption {
  return {
    id,
    name: text(id),
    plainName: text(id),
    class: more.class ?? 'hormone-therapy',
    alsoClasses: more.alsoClasses ?? [],
    what: text(''),
    how: text(''),
    mechanism: null,
    drugs: [],
    indications: [{ id: `${id}-fits`, setting: text(''), when, statements: [], trialIds: [] }],
    contraindications: Object.entries(more.against ?? {}).map(([name, condition]) => gate(name, condition)),
    holds: Object.entries(more.holds ?? {}).map(([name, condition]): Hold => ({
      ...gate(name, condition),
      waitFor: text(''),
    })),
    cautions: [],
    monitoring: [],
    burden: { route: 'oral', visitsPerMonth: 1, hairLoss: 'none', checked: null },
    doses: [],
    licences: [],
    next: { keepsOpen: null, closes: null },
    ...(more.offByDefault ? { offByDefault: true } : {}),
  };
}

/** Test-only: a rule of treatment. */
export function aRule(id: string, when: Condition, more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: text(id),
    phase: 'treatment',
    when,
    recommends: [],
    avoids: [],
    tests: [],
    why: text(id),
    strength: null,
    sourceIds: [],
    checked: null,
    ...more,
  };
}

/** Test-only: a knowledge of just these options and rules. */
export function aKnowledge(options: TreatmentOption[], rules: Rule[] = [], facts: Knowledge['facts'] = []): Knowledge {
  return {
    manifest: { version: 'test', evidenceDate: '2026-11-01', reviewBy: '2027-02-01', licence: 'test' },
    options,
    sharedHolds: [],
    rules,
    facts,
    drugs: [...testDrugs],
  };
}
