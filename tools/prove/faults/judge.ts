import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { Shelf } from '../../check/files';
import type { RegressionCase } from '../../regression/cases';
import { faultyKnowledge, faultyShelf } from './apply';
import { caughtByCheck } from './by-check';
import { ByProof } from './by-proof';
import { ByRegression } from './by-regression';
import { isEquivalent } from './equivalent';
import { nameOf, type Fault, type FaultKind } from './fault';
import { partIds, scopeOf } from './scope';

/** What became of a fault: what each instrument said of it, null where it said nothing. */
export interface Verdict {
  name: string;
  kind: FaultKind;
  check: string | null;
  proof: string | null;
  regression: string | null;
  /** Shown to make no difference to anyone: no fault. */
  equivalent: boolean;
}

export const isCaught = ({ check, proof, regression }: Verdict) => (check ?? proof ?? regression) !== null;

/** Shows faults one after the other to the checks, the proof and the regression cases, each by itself. */
export class Judge {
  private readonly proof: ByProof;
  private readonly regression: ByRegression;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly shelf: Shelf,
    cases: readonly RegressionCase[],
  ) {
    this.proof = new ByProof(knowledge);
    this.regression = new ByRegression(knowledge, cases);
  }

  judge(fault: Fault): Verdict {
    const { changed } = fault;
    const faulty = faultyKnowledge(this.knowledge, changed);
    const scope = scopeOf(changed, this.knowledge);
    const ids = partIds(scope, [this.knowledge, faulty]);
    return {
      name: nameOf(fault),
      kind: fault.kind,
      check: caughtByCheck(faultyShelf(this.shelf, changed), changed, ids),
      proof: this.proof.caught(faulty, changed, ids),
      regression: this.regression.caught(faulty, changed, scope),
      equivalent: isEquivalent(this.knowledge, changed),
    };
  }
}
