import { attributeIndex } from '../patient/catalogue/catalogue';
import { constraints, ishAgainstCounts } from '../patient/constraints';
import { attributesRead } from '../logic/reads';
import { compile } from '../logic/verdict';
import { esr1Unsettled } from '../patient/esr1-samples';
import { recountGroup } from '../patient/ish-groups';
import { tooOpen } from '../patient/history/readings';
import { therapyProblem } from '../patient/history/therapy-problem';
import { parsePartialDate } from '../patient/partial-date';
import type { PictureAt } from '../patient/picture-at';
import type { ObservedValue, PatientRecord } from '../patient/record';
import { readsAny } from './answers';
import type { CompiledKnowledge } from './compiled-knowledge';
import type { Warning } from './consultation';

/** What a person must see about the record: discordant receptors, stale values, contradictions, what was not checked. */
export function warningsOf(record: PatientRecord, at: PictureAt, day: string, knowledge: CompiledKnowledge): Warning[] {
  return [
    ...discordances(record, at),
    ...recounts(at),
    ...staleValues(at, knowledge),
    ...at.contradictions.map((id): Warning => ({ kind: 'contradiction', id, attributes: attributesOfConstraint(id) })),
    ...[...at.chosen.values()].flatMap((choice): Warning[] =>
      choice.conflicting ? [{ kind: 'contradiction', id: 'sameDay', attributes: [choice.attribute] }] : [],
    ),
    ...at.overruled.map((id): Warning => ({ kind: 'contradiction', id: 'overruled', attributes: [id] })),
    ...therapyProblems(record, day),
    ...openHistory(record, day, knowledge),
    ...unmapped(record, knowledge),
  ];
}

function attributesOfConstraint(id: string): string[] {
  if (id === ishAgainstCounts) return ['her2Ish'];
  const constraint = constraints.find((one) => one.id === id);
  return constraint ? [...attributesRead(constraint.when), ...attributesRead(constraint.then)] : [];
}

/** What an imported or edited list says that cannot be: the history is read from it all the same. */
function therapyProblems({ therapies, events }: PatientRecord, day: string): Warning[] {
  return (therapies ?? []).flatMap((therapy): Warning[] => {
    const problem = therapyProblem(therapy, events, day);
    return problem ? [{ kind: 'therapyProblem', therapy: therapy.id, problem }] : [];
  });
}

/** So many ends are open that nothing is counted of the history: a person must hear it, because it looks as if it were read. */
function openHistory(record: PatientRecord, day: string, { drugs }: CompiledKnowledge): Warning[] {
  const today = parsePartialDate(day);
  const therapies = today ? tooOpen(record, today, drugs) : [];
  return therapies.length > 0 ? [{ kind: 'openHistory', therapies }] : [];
}

function discordances({ specimens }: PatientRecord, at: PictureAt): Warning[] {
  return [...at.chosen.values()].flatMap((choice): Warning[] => {
    const { attribute, discordant, specimen } = choice;
    if (!discordant || !specimen) return [];
    const samples = { attribute, used: specimen.id, other: discordant.specimen ?? '' };
    if (attribute === 'esr1' && esr1Unsettled(choice, specimens)) return [{ kind: 'unsettled', ...samples }];
    const elsewhere = isPositive(discordant.value) && positiveBy[attribute]?.(at.picture) === 'false';
    return [
      { kind: 'discordance', ...samples },
      ...(elsewhere ? [{ kind: 'positiveElsewhere' as const, ...samples }] : []),
    ];
  });
}

const isPositive = (value: ObservedValue) =>
  typeof value === 'number' ? value >= 1 : value === '3+' || value === 'positive';

const hormonePositive = compile({ attribute: 'hrStatus', in: ['positive'] });
const her2Positive = compile({ attribute: 'her2Status', in: ['positive'] });
/** Whether the cancer is positive by what each receptor decides. */
const positiveBy: Readonly<Record<string, typeof her2Positive>> = {
  erPercent: hormonePositive,
  prPercent: hormonePositive,
  her2Ihc: her2Positive,
  her2Ish: her2Positive,
};

/** A lab that states the result has counted again; counts alone do not say so. */
function recounts({ chosen }: PictureAt): Warning[] {
  const value = (id: string) => chosen.get(id)?.observation.value;
  const [ratio, copies] = [value('her2IshRatio'), value('her2IshCopies')];
  const dual = value('her2IshAssay') !== 'single' && typeof ratio === 'number' && typeof copies === 'number';
  const stated = ['positive', 'negative'].some((one) => value('her2Ish') === one);
  const group = dual && !stated && value('her2Ihc') === '2+' ? recountGroup(ratio, copies) : null;
  return group ? [{ kind: 'recount', attribute: 'her2Ish', group }] : [];
}

/** A stale value that would advise against or hold an option is named with the options that it concerns. */
function staleValues(at: PictureAt, knowledge: CompiledKnowledge): Warning[] {
  return [...at.stale].map(([attribute, value]): Warning => {
    const index = attributeIndex(attribute);
    const as = at.picture.suppose(index, value);
    const told = [index, ...knowledge.facts.dependentsOf(index)];
    const options = knowledge.options
      .filter(({ gates, holds }) =>
        [...gates, ...holds].some((part) => readsAny(part, told) && part.verdict(as) === 'true'),
      )
      .map(({ option }) => option.id);
    const on = at.chosen.get(attribute)?.observation.on ?? '';
    return options.length > 0 ? { kind: 'staleAbnormal', attribute, on, options } : { kind: 'stale', attribute, on };
  });
}

function unmapped({ therapies }: PatientRecord, knowledge: CompiledKnowledge): Warning[] {
  const ids = (therapies ?? []).flatMap(({ drugs }) => drugs).filter((id) => !knowledge.drugs.has(id));
  return [...new Set(ids)].map((name): Warning => ({ kind: 'unmappedDrug', name }));
}
