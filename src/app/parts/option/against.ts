import type { OptionFinding } from '../../../domain/consultation/consultation';
import type { Checked, Text } from '../../../domain/evidence/text';
import type { Interaction } from '../../../domain/treatment/interactions/interactions';
import { attributeOf } from '../../../domain/logic/condition';
import { openLeaves, type Trace } from '../../../domain/logic/trace';

/** A reason that speaks, or could speak, against an option. */
export interface Against {
  kind: 'gate' | 'hold' | 'caution' | 'order';
  /** Whether it holds, or only a fact that is not known keeps it open. */
  sure: boolean;
  text: Text;
  /** What to wait for, or what to do about it. */
  then: Text | null;
  sourceId: string | null;
  checked: Checked;
  /** Attributes not known that would settle it. */
  open: string[];
}

/** Why not: what advises against it, what must recover first, what to heed, and what sorts it after others; the surest first. */
export function againstOf(finding: OptionFinding): Against[] {
  const reasons: Against[] = [
    ...finding.gates.map(({ gate, verdict, trace }): Against => ({
      kind: 'gate',
      sure: verdict === 'true',
      text: gate.text,
      then: null,
      sourceId: gate.sourceId,
      checked: gate.checked,
      open: openOf(trace),
    })),
    ...finding.holds.map(({ hold, verdict, trace }): Against => ({
      kind: 'hold',
      sure: verdict === 'true',
      text: hold.text,
      then: hold.waitFor,
      sourceId: hold.sourceId,
      checked: hold.checked,
      open: openOf(trace),
    })),
    ...finding.cautions.map(({ caution, verdict }): Against => ({
      kind: 'caution',
      sure: verdict === 'true',
      text: caution.text,
      then: caution.action,
      sourceId: caution.sourceId,
      checked: caution.checked,
      open: [],
    })),
    ...finding.avoidedBy.flatMap((rule) =>
      rule.avoids
        .filter(({ optionId, effect }) => optionId === finding.option.id && effect === 'last')
        .map(({ why }): Against => ({
          kind: 'order',
          sure: true,
          text: why,
          then: null,
          sourceId: rule.sourceIds[0] ?? null,
          checked: rule.checked,
          open: [],
        })),
    ),
    ...finding.behind.map((pair): Against => ({
      kind: 'order',
      sure: true,
      text: named(pair),
      then: pair.action,
      sourceId: pair.sourceId,
      checked: pair.checked,
      open: [],
    })),
  ];
  return [...reasons.filter(({ sure }) => sure), ...reasons.filter(({ sure }) => !sure)];
}

const named = ({ ingredientName, drugName, effect }: Interaction): Text => ({
  en: `${ingredientName.en} + ${drugName.en}: ${effect.en}`,
  es: `${ingredientName.es} + ${drugName.es}: ${effect.es}`,
});

const openOf = (trace: Trace): string[] => [...new Set(openLeaves(trace).map(attributeOf))];
