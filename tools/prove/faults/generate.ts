import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { Condition } from '../../../src/domain/logic/condition';
import type { Drug } from '../../../src/domain/treatment/drug';
import type { Gate, TreatmentOption } from '../../../src/domain/treatment/option';
import type { Rule } from '../../../src/domain/treatment/rule';
import { conditionFaults, type Wants } from './condition-faults';
import type { Changed, Fault, FaultKind } from './fault';

/** Every fault that is made of a knowledge, in its own order. What is off by default is never consulted and left alone. */
export function allFaults(knowledge: Knowledge, trialIds: readonly string[]): Fault[] {
  return [
    ...knowledge.options
      .filter(({ offByDefault }) => !offByDefault)
      .flatMap((option) => optionFaults(option, knowledge.drugs, trialIds)),
    ...knowledge.rules.flatMap(ruleFaults),
    ...knowledge.facts.flatMap((fact) =>
      fact.cases.flatMap(({ value, when }, place) =>
        conditionFaults(when, 'true').map(({ kind, what, when: faulty }) => {
          const item = { ...fact, cases: fact.cases.with(place, { value, when: faulty }) };
          return {
            kind,
            where: `fact ${fact.id} ${value}`,
            what,
            changed: { area: 'fact', id: fact.id, item } as const,
          };
        }),
      ),
    ),
  ];
}

const lists = ['indications', 'contraindications', 'holds', 'cautions'] as const;
type List = (typeof lists)[number];
const one: Record<List, 'indication' | 'contraindication' | 'hold' | 'caution'> = {
  indications: 'indication',
  contraindications: 'contraindication',
  holds: 'hold',
  cautions: 'caution',
};

function optionFaults(option: TreatmentOption, drugs: readonly Drug[], trialIds: readonly string[]): Fault[] {
  const fault = (kind: FaultKind, part: string, what: string, change: Partial<TreatmentOption>): Fault => ({
    kind,
    where: `option ${option.id} ${part}`,
    what,
    changed: { area: 'option', id: option.id, item: { ...option, ...change } },
  });
  const inParts = lists.flatMap((list) => {
    const parts: readonly { id: string; when: Condition }[] = option[list];
    const name = (id: string) => `${one[list]} ${id}`;
    const wants: Wants = list === 'indications' ? 'true' : 'false';
    return parts.flatMap((part, place) => [
      fault(`drop-${one[list]}`, name(part.id), 'gone', { [list]: parts.filter((_, other) => other !== place) }),
      ...conditionFaults(part.when, wants).map(({ kind, what, when }) =>
        fault(kind, name(part.id), what, { [list]: parts.with(place, { ...part, when }) }),
      ),
    ]);
  });
  return [...inParts, ...movedGates(option, fault), ...wrongReferences(option, drugs, trialIds, fault)];
}

type Make = (kind: FaultKind, part: string, what: string, change: Partial<TreatmentOption>) => Fault;

/** A gate that recovers taken for one that stays, and the reverse. */
function movedGates({ contraindications, holds }: TreatmentOption, fault: Make): Fault[] {
  const without = <Part extends Gate>(parts: readonly Part[], part: Part) => parts.filter((other) => other !== part);
  return [
    ...holds.map(({ waitFor, ...gate }, place) =>
      fault('hold-to-contraindication', `hold ${gate.id}`, `for good, not until: ${waitFor.en}`, {
        holds: holds.filter((_, other) => other !== place),
        contraindications: [...contraindications, gate],
      }),
    ),
    ...contraindications.map((gate) =>
      fault('contraindication-to-hold', `contraindication ${gate.id}`, 'as if it recovered', {
        contraindications: without(contraindications, gate),
        holds: [...holds, { ...gate, waitFor: gate.text }],
      }),
    ),
  ];
}

/** Another drug, a source that is mistyped, and a trial that is mistyped or another one. */
function wrongReferences(
  option: TreatmentOption,
  drugs: readonly Drug[],
  trialIds: readonly string[],
  fault: Make,
): Fault[] {
  const { indications } = option;
  const swappedDrugs = option.drugs.flatMap((drug, place) => {
    const other = otherDrug(drug.drugId, drugs);
    const changed = option.drugs.with(place, { ...drug, drugId: other });
    return [fault('swap-drug', `drug ${drug.drugId}`, `→ ${other}`, { drugs: changed })];
  });
  const inIndications = indications.flatMap((indication, place) => [
    ...indication.statements.map((statement, at) => {
      const sourceId = mistyped(statement.sourceId);
      const statements = indication.statements.with(at, { ...statement, sourceId });
      const part = `indication ${indication.id} statement ${at + 1}`;
      return fault('wrong-source', part, `${statement.sourceId} → ${sourceId}`, {
        indications: indications.with(place, { ...indication, statements }),
      });
    }),
    ...indication.trialIds.flatMap((trialId, at) =>
      [mistyped(trialId), after(trialId, trialIds)].map((wrong) =>
        fault('wrong-trial', `indication ${indication.id}`, `${trialId} → ${wrong}`, {
          indications: indications.with(place, { ...indication, trialIds: indication.trialIds.with(at, wrong) }),
        }),
      ),
    ),
  ]);
  return [...swappedDrugs, ...inIndications];
}

/** The last letter is missing. */
const mistyped = (id: string) => id.slice(0, -1);

const after = (id: string, ids: readonly string[]) => ids[(ids.indexOf(id) + 1) % ids.length] ?? id;

/** The next drug in the alphabet that is of another kind. */
function otherDrug(id: string, drugs: readonly Drug[]): string {
  const kinds = (of: Drug | undefined) => of?.kinds.join() ?? '';
  const at = drugs.findIndex((drug) => drug.id === id);
  const others = [...drugs.slice(at + 1), ...drugs.slice(0, at)];
  return others.find((drug) => kinds(drug) !== kinds(drugs[at]))?.id ?? id;
}

function ruleFaults(rule: Rule): Fault[] {
  const fault = (kind: FaultKind, what: string, item: Rule | null): Fault => {
    const changed: Changed = { area: 'rule', id: rule.id, item };
    return { kind, where: `rule ${rule.id}`, what, changed };
  };
  const without = (id: string) => rule.recommends.filter((other) => other !== id);
  return [
    fault('drop-rule', 'gone', null),
    ...rule.recommends.map((id) =>
      fault('flip-direction', `advises against ${id}`, {
        ...rule,
        recommends: without(id),
        avoids: [...rule.avoids, { optionId: id, effect: 'against', why: rule.why }],
      }),
    ),
    ...rule.avoids.map((avoided) =>
      fault('flip-direction', `recommends ${avoided.optionId}`, {
        ...rule,
        recommends: [...rule.recommends, avoided.optionId],
        avoids: rule.avoids.filter((other) => other !== avoided),
      }),
    ),
    ...conditionFaults(rule.when, 'true').map(({ kind, what, when }) => fault(kind, what, { ...rule, when })),
  ];
}
