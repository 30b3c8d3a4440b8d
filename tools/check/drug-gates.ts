import type { CompiledKnowledge, CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead, leavesOf } from '../../src/domain/logic/reads';
import { asked } from './asked';
import { drugGateExceptions } from './drug-gate-exceptions';
import type { Shelf } from './files';
import type { Check } from './finding';
import { satisfy } from './satisfy';

/** Where the gates of a drug stand that no option gives by itself: the option that adds least to it. */
const standsIn: Readonly<Record<string, string>> = {
  fulvestrant: 'fulvestrant',
  palbociclib: 'fulvestrant-palbociclib',
  ribociclib: 'fulvestrant-ribociclib',
  alpelisib: 'fulvestrant-alpelisib',
  capivasertib: 'fulvestrant-capivasertib',
  everolimus: 'exemestane-everolimus',
  trastuzumab: 'trastuzumab-endocrine',
  imlunestrant: 'imlunestrant',
};

interface Part {
  id: string;
  when: Condition;
}

const always = (when: Condition) => 'all' in when && when.all.length === 0;
const asksKnown = (when: Condition) => leavesOf(when).some((leaf) => 'known' in leaf);
const closes = ({ gates, holds }: CompiledOption): Part[] => [
  ...gates.flatMap(({ part, when }) => (part.rule ? [] : [{ id: part.gate.id, when }])),
  ...holds.map(({ part, when }) => ({ id: part.id, when })),
];

/** Whether what a part of the drug's own option says is said here, by a gate, a hold or (for a caution) a caution on the same facts. */
function carried(part: Part, kind: 'gate' | 'caution', option: CompiledOption, knowledge: CompiledKnowledge): boolean {
  const read = new Set(attributesRead(part.when));
  const touching = ({ when }: Part) => attributesRead(when).some((id) => read.has(id));
  const said = [
    ...closes(option),
    ...(kind === 'caution' ? option.cautions.map(({ part: { id }, when }) => ({ id, when })) : []),
  ].filter(touching);
  if (said.some(({ when }) => JSON.stringify(when) === JSON.stringify(part.when))) return true;
  if (asksKnown(part.when)) return said.some(({ when }) => asksKnown(when));
  return satisfy([part.when, option.indicated, ...said.map(({ when }) => ({ not: when }))], knowledge) === 'none';
}

/** The drugs that an option gives in every case, each with the option that its gates stand in. */
function owners(option: CompiledOption, knowledge: CompiledKnowledge): [string, CompiledOption][] {
  const { drugs, partners, id } = option.option;
  const singles = new Map(
    knowledge.options.flatMap((one): [string, CompiledOption][] => {
      const [drug, ...others] = one.option.drugs;
      return drug && others.length === 0 && one.option.class !== 'supportive-care' ? [[drug.drugId, one]] : [];
    }),
  );
  const byId = new Map(knowledge.options.map((one) => [one.option.id, one]));
  const chosen = new Set(partners?.of.flatMap((one) => byId.get(one)?.option.drugs.map(({ drugId }) => drugId) ?? []));
  return drugs.flatMap(({ drugId, oneOf }): [string, CompiledOption][] => {
    const owner = byId.get(standsIn[drugId] ?? '') ?? singles.get(drugId);
    return owner && owner.option.id !== id && oneOf === undefined && !chosen.has(drugId) ? [[drugId, owner]] : [];
  });
}

interface Lost {
  /** As the exceptions name it: "option drug gate". */
  key: string;
  sentence: string;
}

function lost(option: CompiledOption, knowledge: CompiledKnowledge): Lost[] {
  const cautions = (one: CompiledOption): Part[] => one.cautions.map(({ part: { id }, when }) => ({ id, when }));
  return owners(option, knowledge).flatMap(([drugId, owner]) =>
    [
      ...closes(owner).map((part) => ({ part, kind: 'gate' as const })),
      ...cautions(owner).map((part) => ({ part, kind: 'caution' as const })),
    ].flatMap(({ part, kind }) =>
      always(part.when) ||
      owner.option.drugs.some((other) => other.drugId !== drugId && part.id.startsWith(`${other.drugId}-`)) ||
      carried(part, kind, option, knowledge)
        ? []
        : [
            {
              key: `${option.option.id} ${drugId} ${part.id}`,
              sentence: `does not carry ${kind} "${part.id}" of ${drugId} (${owner.option.id})`,
            },
          ],
    ),
  );
}

/** A drug brings what speaks against it into every option that gives it, or a list says with its reason why not. */
export const drugGates: Check = {
  name: 'drug gates',
  check(shelf: Shelf) {
    const knowledge = asked(shelf);
    const paths = new Map(shelf.options.map(({ path, item }) => [item.id, path]));
    const needed = new Set<string>();
    const problems = knowledge.options
      .filter(({ option }) => option.class !== 'supportive-care')
      .flatMap((option) =>
        lost(option, knowledge).flatMap(({ key, sentence }) => {
          const excuse = [key, key.slice(key.indexOf(' ') + 1)].find((one) => one in drugGateExceptions);
          if (excuse !== undefined) needed.add(excuse);
          return excuse === undefined
            ? [`${paths.get(option.option.id) ?? ''}: ${sentence}; add it, or list it with its reason`]
            : [];
        }),
      );
    const idle = Object.keys(drugGateExceptions).filter((key) => !needed.has(key));
    return [...problems, ...idle.map((key) => `drug-gate-exceptions.ts ${key}: not needed, delete it`)];
  },
};
