import { attributeIndex } from '../patient/catalogue/catalogue';
import { constraints, ishAgainstCounts } from '../patient/constraints';
import { attributesRead } from '../logic/reads';
import { tooOpen } from '../patient/history/readings';
import { therapyProblem } from '../patient/history/therapy-problem';
import { parsePartialDate } from '../patient/partial-date';
import type { PictureAt } from '../patient/picture-at';
import type { PatientRecord } from '../patient/record';
import { readsAny } from './assess';
import type { CompiledKnowledge } from './compiled-knowledge';
import type { Warning } from './consultation';

/** What a person must see about the record: discordant receptors, stale values, contradictions, what was not checked. */
export function warningsOf(record: PatientRecord, at: PictureAt, day: string, knowledge: CompiledKnowledge): Warning[] {
  return [
    ...discordances(at),
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

function discordances(at: PictureAt): Warning[] {
  return [...at.chosen.values()].flatMap((choice): Warning[] =>
    choice.discordant && choice.specimen
      ? [
          {
            kind: 'discordance',
            attribute: choice.attribute,
            used: choice.specimen.id,
            other: choice.discordant.specimen ?? '',
          },
        ]
      : [],
  );
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
