import { compileKnowledge, type CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import { ColumnResults } from '../../src/domain/logic/column-results';
import type { Condition } from '../../src/domain/logic/condition';
import { compile } from '../../src/domain/logic/verdict';
import { ConditionColumns } from '../../src/domain/patient/condition-columns';
import { knowledge } from '../../src/knowledge/knowledge';
import { factsOf, holding, jsonRulesEngine } from './json-rules';
import { knownPatients } from './known-patients';

/** Patients a second on one core, all of the conditions asked of each. */
export interface RuleFigures {
  columnarPatientsPerSecond: number;
  encodedPatientsPerSecond: number;
  jsonRulesEnginePatientsPerSecond: number;
  /** Columnar to json-rules-engine. */
  ratio: number;
  /** Whether columns, json-rules-engine and compiled closures say the same of the same patients. */
  equalVerdicts: boolean;
}

const patientCount = 8192;
/** json-rules-engine is asked of fewer: its rate does not depend on their number. */
const slowCount = 256;

/**
 * The same conditions over the same fully known patients, in turn by columns, by json-rules-engine and by compiled closures.
 * Columns are encoded before, and derive facts anew; the other two are given the derived facts.
 */
export async function timeRuleEngines(day: string): Promise<RuleFigures> {
  const compiled = compileKnowledge(knowledge);
  const conditions = conditionsAsked(compiled);
  const patients = knownPatients(compiled, patientCount, day);

  const columns = new ConditionColumns(conditions, compiled.facts);
  const encoding = medianSeconds(15, () => columns.encode(patients));
  const encoded = columns.encode(patients);
  const results = new ColumnResults(columns.program, patientCount);
  const evaluating = medianSeconds(1000, () => results.evaluate(encoded));

  const closures = conditions.map(compile);
  const closing = medianSeconds(5, () => {
    for (const patient of patients) for (const verdict of closures) verdict(patient);
  });

  const engine = jsonRulesEngine(conditions);
  const slow = patients.slice(0, slowCount).map(factsOf);
  for (const facts of slow.slice(0, 32)) await holding(engine, facts);
  const start = performance.now();
  const held: ReadonlySet<number>[] = [];
  for (const facts of slow) held.push(await holding(engine, facts));
  const slowly = (performance.now() - start) / 1000;

  let holds = 0;
  const equalVerdicts = conditions.every((_, condition) =>
    patients.every((patient, place) => {
      const verdict = columns.verdict(results, condition, place);
      if (verdict === 'true') holds++;
      const byEngine = held[place]?.has(condition);
      return verdict === closures[condition]?.(patient) && (byEngine ?? verdict === 'true') === (verdict === 'true');
    }),
  );

  const columnar = patientCount / evaluating;
  const jsonRules = slowCount / slowly;
  const share = Math.round((100 * holds) / (conditions.length * patientCount));
  console.log(
    `${conditions.length} conditions and ${knowledge.facts.length} derived facts in ${columns.program.instructions} ` +
      `instructions, ${patientCount} known patients, ${share} % true; compiled closures ` +
      `${Math.round(patientCount / closing)} patients/s; json-rules-engine on ${slowCount} of them`,
  );
  return {
    columnarPatientsPerSecond: Math.round(columnar),
    encodedPatientsPerSecond: Math.round(patientCount / encoding),
    jsonRulesEnginePatientsPerSecond: Math.round(jsonRules * 10) / 10,
    ratio: Math.round(columnar / jsonRules),
    equalVerdicts,
  };
}

/** The conditions of every option and rule; what is word for word the same is asked once, in favour of the engines that share nothing. */
function conditionsAsked({ options, rules }: CompiledKnowledge): Condition[] {
  const all = [
    ...options.flatMap(({ indications, gates, holds, cautions }) =>
      [...indications, ...gates, ...holds, ...cautions].map(({ when }) => when),
    ),
    ...rules.map(({ rule }) => rule.when),
  ];
  return [...new Map(all.map((condition) => [JSON.stringify(condition), condition])).values()];
}

/** Median time of one pass, after a tenth of the passes to warm up. */
function medianSeconds(passes: number, pass: () => unknown): number {
  const times = Array.from({ length: Math.ceil(passes * 1.1) }, () => {
    const start = performance.now();
    pass();
    return (performance.now() - start) / 1000;
  });
  const counted = times.slice(-passes).sort((a, b) => a - b);
  return counted[Math.floor(passes / 2)] ?? NaN;
}
