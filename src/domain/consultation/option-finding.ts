import type { Condition } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import { attributeAt } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import { statusOf } from '../treatment/outcome-table';
import type { Status } from '../treatment/status';
import { anyVerdict } from './assess';
import { because } from './because';
import type { Compiled, CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { Change, Deciding, FactRef, OptionFinding } from './consultation';
import { openInputs } from './missing';
import type { Guidance } from './order';
import { TracedGate, TracedHold, TracedIndication } from './traced';
import type { WhatIf } from './what-would-change';

/** An option assessed and explained. */
export interface Assessed {
  compiled: CompiledOption;
  finding: OptionFinding;
  missing: ReadonlySet<number>;
}

export function assess(
  compiled: CompiledOption,
  picture: Picture,
  knowledge: CompiledKnowledge,
  guidance: Guidance,
  whatIf: WhatIf,
): Assessed {
  const { option } = compiled;
  const indication = anyVerdict(compiled.indications, picture);
  const contraindication = anyVerdict(compiled.gates, picture);
  const hold = anyVerdict(compiled.holds, picture);
  const status = statusOf(indication, contraindication, hold);
  const lead = leadIndication(compiled, picture, indication);
  const missing =
    status === 'provisional' ? openInputs(openConditions(compiled, indication), picture, knowledge) : new Set<number>();
  const reasons = reasonsOf(compiled, status, indication, lead, picture);
  let changes: Change[] | undefined;
  const missingIds = [...missing].sort((a, b) => a - b).map((index) => attributeAt(index).id);
  return {
    compiled,
    missing,
    finding: {
      option,
      status,
      indications: compiled.indications.map(
        ({ part, when, verdict }) => new TracedIndication(part.id, verdict(picture), when, picture),
      ),
      leadIndication: lead?.part.id ?? null,
      indication,
      contraindication,
      gates: held(compiled.gates, picture).map(
        ({ part, verdict, when }) => new TracedGate(part.gate, verdict, when, picture),
      ),
      holds: held(compiled.holds, picture).map(
        ({ part, verdict, when }) => new TracedHold(part, verdict, when, picture),
      ),
      cautions: held(compiled.cautions, picture).map(({ part, verdict }) => ({ caution: part, verdict })),
      because: reasons,
      missing: missingIds,
      get changes() {
        return (changes ??= whatIf.changes(compiled, status));
      },
      recommendedBy: guidance.recommendedBy.get(option.id) ?? [],
      avoidedBy: guidance.avoidedBy.get(option.id) ?? [],
      deciding: decidingOf(compiled, status, picture, reasons, missingIds),
    },
  };
}

/** The first indication with the option's own verdict: the one that is explained. */
function leadIndication(compiled: CompiledOption, picture: Picture, verdict: Kleene) {
  return compiled.indications.find((indication) => indication.verdict(picture) === verdict);
}

/** Parts that are true or unknown now. */
function held<Part>(parts: readonly Compiled<Part>[], picture: Picture) {
  return parts
    .map(({ part, when, verdict }) => ({ part, when, verdict: verdict(picture) }))
    .filter(({ verdict }) => verdict !== 'false');
}

/** Conditions whose unknown parts could still change a provisional status: a true indication asks nothing more. */
function openConditions(compiled: CompiledOption, indication: Kleene): Condition[] {
  const gates = [...compiled.gates, ...compiled.holds].map(({ when }) => when);
  return indication === 'true' ? gates : [...compiled.indications.map(({ when }) => when), ...gates];
}

function reasonsOf(
  compiled: CompiledOption,
  status: Status,
  indication: Kleene,
  lead: CompiledOption['indications'][number] | undefined,
  picture: Picture,
): FactRef[] {
  if (status === 'advisedAgainst') {
    const gate = compiled.gates.find(({ verdict }) => verdict(picture) === 'true');
    return gate ? because(gate.when, picture) : [];
  }
  if (status === 'notNow' && indication !== 'false') {
    const hold = compiled.holds.find(({ verdict }) => verdict(picture) === 'true');
    return hold ? because(hold.when, picture) : [];
  }
  if (indication === 'false') return because(compiled.indicated, picture);
  return lead ? because(lead.when, picture) : [];
}

function decidingOf(
  compiled: CompiledOption,
  status: Status,
  picture: Picture,
  reasons: FactRef[],
  missing: string[],
): Deciding {
  switch (status) {
    case 'advisedAgainst': {
      const gate = compiled.gates.find(({ verdict }) => verdict(picture) === 'true');
      return { kind: 'gate', gate: gate?.part.gate ?? null, rule: gate?.part.rule ?? null, facts: reasons };
    }
    case 'provisional':
      return { kind: 'waits', attributes: missing };
    case 'notNow': {
      const hold = compiled.holds.find(({ verdict }) => verdict(picture) === 'true');
      return hold && anyVerdict(compiled.indications, picture) !== 'false'
        ? { kind: 'hold', hold: hold.part }
        : { kind: 'fails', facts: reasons };
    }
    case 'offered':
      return reasons.length === 0 ? { kind: 'always' } : { kind: 'because', facts: reasons };
  }
}
