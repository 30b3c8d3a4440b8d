import type { BesideMedicines } from '../../src/domain/consultation/beside-medicines';
import type {
  Consultation,
  Deciding,
  FactRef,
  OptionFinding,
  Warning,
} from '../../src/domain/consultation/consultation';
import type { Checked, Text } from '../../src/domain/evidence/text';
import type { Interaction } from '../../src/domain/treatment/interactions/interactions';
import type { Severity } from '../../src/domain/treatment/interactions/interaction-class';
import { writeValue, type WrittenValue } from '../../src/domain/logic/value-out';
import { attributeById } from '../../src/domain/patient/catalogue/catalogue';
import { licenceIn, type LicenceState } from '../../src/domain/treatment/licence';
import type { Region, TreatmentOption } from '../../src/domain/treatment/option';
import { startWith } from '../../src/domain/treatment/start-with';
import type { Status } from '../../src/domain/treatment/status';
import type { TreatmentClass } from '../../src/domain/treatment/treatment-class';

/** What one line answers. */
export interface RecommendOutput {
  id: string | null;
  day: string;
  knowledgeVersion: string;
  /** Whether metastatic breast cancer is on the record: with "false" there are no options. */
  metastatic: 'true' | 'unknown' | 'false';
  /** Always all seven. */
  classes: OutputClass[];
  /** Best status first, then guideline order. */
  options: OutputOption[];
  /** What is not known, the fact that settles most options first. */
  missing: OutputMissing[];
  /** Derived facts by id. */
  facts: Record<string, WrittenValue>;
  warnings: Warning[];
  medicines: OutputMedicines;
}

export interface OutputMedicines {
  /** false: no list was given. */
  known: boolean;
  read: { medicine: string; ingredients: string[] }[];
  /** Medicines, or parts of them, that nothing here knows. */
  notChecked: string[];
}

/** One that is contraindicated makes an open option "notNow"; the others are cautions and change no status. */
export interface OutputInteraction {
  /** As written; null: another drug of the same option. */
  medicine: string | null;
  ingredient: string;
  drug: string;
  class: string;
  severity: Severity;
  effect: Text;
  action: Text;
  /** Where the sources differ on whether it belongs to the class. */
  note: Text | null;
  source: string | null;
  /** null: recalled. */
  checked: Checked;
}

export interface OutputClass {
  class: TreatmentClass;
  status: Status;
  options: string[];
  deciding: OutputDeciding | null;
}

export interface OutputOption {
  option: string;
  class: TreatmentClass;
  alsoClasses: TreatmentClass[];
  status: Status;
  /** In the region asked for; unread: nobody has looked; null: no region given, or no drug to license. */
  licence: LicenceState | null;
  deciding: OutputDeciding;
  because: OutputFact[];
  missing: string[];
  changes: { attribute: string; value: WrittenValue; to: Status }[];
  cautions: { id: string; verdict: 'true' | 'unknown' }[];
  /** Contraindications and holds that are true or unknown. */
  gates: { id: string; kind: 'contraindication' | 'hold'; verdict: 'true' | 'unknown' }[];
  /** Ids of the rules that recommend it now. */
  rules: string[];
  /** With the medicines, then among the option's own drugs; most serious first. */
  interactions: OutputInteraction[];
  /** Medicines that were looked up with every drug of the option and of which nothing is said; never "safe". */
  noInteractionFound: string[];
  /** Medicines that are known, with the drugs of the option that nobody has looked them up with. */
  notLookedUp: { medicine: string; drugs: string[] }[];
  /** Options of supportive care that start with the first dose of this one. */
  startWith: string[];
}

export interface OutputFact {
  attribute: string;
  value: WrittenValue;
}

export interface OutputDeciding {
  kind: Deciding['kind'];
  facts: OutputFact[];
  attributes: string[];
  gate: string | null;
  /** As written: what must never be taken with the option. */
  medicines: string[];
}

export interface OutputMissing {
  attribute: string;
  /** Options that some value of this fact alone settles. */
  decides: string[];
  touches: string[];
}

const written = (attribute: string, fact: { value: FactRef['value'] }): WrittenValue =>
  writeValue(attributeById(attribute), fact.value);

const factsOut = (facts: readonly FactRef[]): OutputFact[] =>
  facts.map((fact) => ({ attribute: fact.attribute, value: written(fact.attribute, fact) }));

function decidingOut(deciding: Deciding): OutputDeciding {
  const empty: OutputDeciding = { kind: deciding.kind, facts: [], attributes: [], gate: null, medicines: [] };
  switch (deciding.kind) {
    case 'because':
    case 'fails':
      return { ...empty, facts: factsOut(deciding.facts) };
    case 'waits':
      return { ...empty, attributes: deciding.attributes };
    case 'gate':
      return { ...empty, facts: factsOut(deciding.facts), gate: deciding.gate?.id ?? null };
    case 'hold':
      return { ...empty, facts: factsOut(deciding.facts), gate: deciding.hold.id };
    case 'medicine':
      return { ...empty, medicines: [...new Set(deciding.pairs.flatMap(({ medicine }) => medicine ?? []))] };
    case 'always':
      return empty;
  }
}

const open = (verdict: string): 'true' | 'unknown' => (verdict === 'true' ? 'true' : 'unknown');

const interactionOut = (found: Interaction): OutputInteraction => {
  const { medicine, ingredient, drugId, classId, severity, effect, action, note, sourceId, checked } = found;
  return {
    medicine,
    ingredient,
    drug: drugId,
    class: classId,
    severity,
    effect,
    action,
    note,
    source: sourceId,
    checked,
  };
};

function optionOut(
  finding: OptionFinding,
  beside: BesideMedicines,
  region: Region | null,
  all: readonly TreatmentOption[],
): OutputOption {
  const looked = beside.options.get(finding.option.id);
  return {
    option: finding.option.id,
    class: finding.option.class,
    alsoClasses: finding.option.alsoClasses,
    status: finding.status,
    licence: licenceIn(finding.option, region)?.state ?? null,
    deciding: decidingOut(finding.deciding),
    because: factsOut(finding.because),
    missing: finding.missing,
    changes: finding.changes.map(({ attribute, value, to }) => ({
      attribute,
      value: written(attribute, { value }),
      to,
    })),
    cautions: finding.cautions.map(({ caution, verdict }) => ({ id: caution.id, verdict: open(verdict) })),
    gates: [
      ...finding.gates.map(({ gate, verdict }) => ({
        id: gate.id,
        kind: 'contraindication' as const,
        verdict: open(verdict),
      })),
      ...finding.holds.map(({ hold, verdict }) => ({ id: hold.id, kind: 'hold' as const, verdict: open(verdict) })),
    ],
    rules: finding.recommendedBy.map((rule) => rule.id),
    interactions: [...(looked?.found ?? []), ...(looked?.within ?? [])].map(interactionOut),
    noInteractionFound: looked?.noneFound ?? [],
    notLookedUp: (looked?.notLookedUp ?? []).map(({ medicine, drugs }) => ({
      medicine,
      drugs: drugs.map(({ id }) => id),
    })),
    startWith: startWith(finding.option, all).map(({ id }) => id),
  };
}

/** The consultation as one line says it. */
export function outputOf(
  id: string | null,
  consultation: Consultation,
  beside: BesideMedicines,
  region: Region | null,
): RecommendOutput {
  const all = consultation.options.map(({ option }) => option);
  return {
    id,
    day: consultation.day,
    knowledgeVersion: consultation.knowledgeVersion,
    metastatic: consultation.metastatic,
    classes: consultation.classes.map((found) => ({
      class: found.class,
      status: found.status,
      options: found.options.map(({ option }) => option.id),
      deciding: found.lead ? decidingOut(found.lead.deciding) : null,
    })),
    options: consultation.options.map((finding) => optionOut(finding, beside, region, all)),
    missing: consultation.missing.map(({ attribute, decides, touches }) => ({ attribute, decides, touches })),
    facts: Object.fromEntries(
      consultation.facts.map((fact) => [fact.attribute, written(fact.attribute, { value: fact.value })]),
    ),
    warnings: consultation.warnings,
    medicines: {
      known: beside.medicines !== null,
      read: (beside.medicines ?? []).map(({ name, ingredients }) => ({ medicine: name, ingredients })),
      notChecked: [...beside.notChecked],
    },
  };
}
