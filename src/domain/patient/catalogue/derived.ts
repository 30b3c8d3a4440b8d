import type { Attribute } from '../attribute';
import { choice, yesNo } from './declare';

const derived = { origin: 'derived' } as const;

/** Facts that sourced definitions in `knowledge/facts` derive; here only their vocabulary. */
export const derivedAttributes: Attribute[] = [
  choice('ishResult', 'receptors', ['positive', 'negative', 'notDone'], derived),
  choice('her2Status', 'receptors', ['positive', 'low', 'ultralow', 'zero'], derived),
  choice('erStatus', 'receptors', ['negative', 'low', 'positive'], derived),
  choice('hrStatus', 'receptors', ['positive', 'negative'], derived),
  yesNo('hrLow', 'receptors', derived),
  yesNo('tripleNegative', 'receptors', derived),
  yesNo('tnbcPathway', 'receptors', derived),
  choice('endocrineStatus', 'treatment', ['sensitive', 'primaryResistant', 'secondaryResistant'], derived),
  yesNo('endocrineRefractory', 'treatment', derived),
  yesNo('endocrinePartner', 'circumstances', derived),
  yesNo('visceralCrisis', 'disease', derived),
  yesNo('impendingCrisis', 'disease', derived),
  choice('brainMets', 'disease', ['none', 'stable', 'activeUntreated', 'activeProgressing'], derived),
  yesNo('her2LineBegun', 'treatment', derived),
  yesNo('checkpointUnsuitable', 'health', derived),
  yesNo('immunotherapyNotAnOption', 'health', derived),
  choice('neutropeniaRisk', 'health', ['increased', 'usual'], derived),
];
