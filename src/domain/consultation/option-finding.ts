import type { Condition } from '../logic/condition';
import { anyOf, type Kleene } from '../logic/kleene';
import { attributeAt } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import type { Status } from '../treatment/status';
import type { Answers } from './answers';
import { partVerdicts, statusOfParts } from './assess';
import type { Compiled, CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { Change, Deciding, FactRef, OptionFinding } from './consultation';
import { openInputs } from './missing';
import { isForOthers, nearest } from './nearest';
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
  answers: Answers,
  knowledge: CompiledKnowledge,
  guidance: Guidance,
  whatIf: WhatIf,
): Assessed {
  const { option } = compiled;
  const verdicts = partVerdicts(compiled, answers);
  const indication = anyOf(verdicts.indications);
  const status = statusOfParts(verdicts);
  // The first indication with the option's own verdict is the one that is explained; where none fits, the nearest.
  const lead =
    indication === 'false'
      ? nearest(compiled.indications, answers)
      : compiled.indications[verdicts.indications.indexOf(indication)];
  const gate = compiled.gates[verdicts.gates.indexOf('true')];
  const hold = compiled.holds[verdicts.holds.indexOf('true')];
  const missing =
    status === 'provisional' ? openInputs(openConditions(compiled, indication), picture, knowledge) : new Set<number>();
  const standing = { compiled, status, indication, lead, gate, hold };
  const reasons = reasonsOf(standing, answers);
  const cautions = compiled.cautions.map((caution) => answers.of(caution));
  let changes: Change[] | undefined;
  const missingIds = [...missing].sort((a, b) => a - b).map((index) => attributeAt(index).id);
  return {
    compiled,
    missing,
    finding: {
      option,
      status,
      place: guidance.place(option.id),
      indications: compiled.indications.map(
        ({ part, when }, place) =>
          new TracedIndication(part.id, verdicts.indications[place] ?? 'unknown', when, picture),
      ),
      leadIndication: lead?.part.id ?? null,
      indication,
      contraindication: anyOf(verdicts.gates),
      gates: held(compiled.gates, verdicts.gates).map(
        ({ part, verdict, when }) => new TracedGate(part.gate, verdict, when, picture),
      ),
      holds: held(compiled.holds, verdicts.holds).map(
        ({ part, verdict, when }) => new TracedHold(part, verdict, when, picture),
      ),
      cautions: held(compiled.cautions, cautions).map(({ part, verdict }) => ({ caution: part, verdict })),
      because: reasons,
      missing: missingIds,
      get changes() {
        return (changes ??= whatIf.changes(compiled));
      },
      recommendedBy: guidance.recommendedBy.get(option.id) ?? [],
      avoidedBy: guidance.avoidedBy.get(option.id) ?? [],
      behind: [],
      deciding: decidingOf(standing, reasons, missingIds, answers),
    },
  };
}

/** Parts that are true or unknown now. */
function held<Part>(parts: readonly Compiled<Part>[], verdicts: readonly Kleene[]) {
  return parts.flatMap(({ part, when }, place) => {
    const verdict = verdicts[place] ?? 'unknown';
    return verdict === 'false' ? [] : { part, when, verdict };
  });
}

/** Conditions whose unknown parts could still change a provisional status: a true indication asks nothing more. */
function openConditions(compiled: CompiledOption, indication: Kleene): Condition[] {
  const gates = [...compiled.gates, ...compiled.holds].map(({ when }) => when);
  return indication === 'true' ? gates : [...compiled.indications.map(({ when }) => when), ...gates];
}

/** What an explanation starts from: the indication explained, and the first gate and hold that are true. */
interface Standing {
  compiled: CompiledOption;
  status: Status;
  indication: Kleene;
  lead: CompiledOption['indications'][number] | undefined;
  gate: CompiledOption['gates'][number] | undefined;
  hold: CompiledOption['holds'][number] | undefined;
}

function reasonsOf({ compiled, status, indication, lead, gate, hold }: Standing, answers: Answers): FactRef[] {
  if (status === 'advisedAgainst') return gate ? answers.because(gate.when) : [];
  if (status === 'notNow' && indication !== 'false') return hold ? answers.because(hold.when) : [];
  if (indication === 'false') return answers.because(compiled.indicated);
  return lead ? answers.because(lead.when) : [];
}

function decidingOf(
  { status, indication, lead, gate, hold }: Standing,
  reasons: FactRef[],
  missing: string[],
  answers: Answers,
): Deciding {
  switch (status) {
    case 'advisedAgainst':
      // Heart, blood or pregnancy are no reason against what was never meant for this cancer.
      if (indication === 'false' && lead && isForOthers(lead, answers))
        return { kind: 'fails', facts: answers.because(lead.when) };
      return { kind: 'gate', gate: gate?.part.gate ?? null, rule: gate?.part.rule ?? null, facts: reasons };
    case 'provisional':
      return { kind: 'waits', attributes: missing };
    case 'notNow':
      if (hold && indication !== 'false') return { kind: 'hold', hold: hold.part, facts: reasons };
      // Why the nearest indication does not fit says more than what each of several others lacks.
      return { kind: 'fails', facts: lead ? answers.because(lead.when) : [] };
    case 'offered':
      return reasons.length === 0 ? { kind: 'always' } : { kind: 'because', facts: reasons };
  }
}
