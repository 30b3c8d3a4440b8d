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

/** What became of a fault: what the first instrument that caught it said. The others were not asked, or said nothing: null. */
export interface Verdict {
  name: string;
  kind: FaultKind;
  check: string | null;
  proof: string | null;
  /** Nothing but the second reading, which is a part of the proof. */
  reading: string | null;
  regression: string | null;
  /** Shown to make no difference to anyone: no fault. */
  equivalent: boolean;
}

export const isCaughtWithoutReading = ({ check, proof, regression }: Verdict) =>
  (check ?? proof ?? regression) !== null;
export const isCaught = (verdict: Verdict) => isCaughtWithoutReading(verdict) || verdict.reading !== null;

/** Shows faults one after the other to the checks, the regression cases, the proof and the second reading, until one catches it. */
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
    // The quickest is asked first, and the second reading last: what else catches a fault does not need it.
    const check = caughtByCheck(faultyShelf(this.shelf, changed), changed, ids);
    const regression = check === null ? this.regression.caught(faulty, changed, scope) : null;
    const proof = (check ?? regression) === null ? this.proof.caught(faulty, changed, ids) : null;
    const reading = (check ?? regression ?? proof) === null ? this.proof.caughtByReading(faulty, ids) : null;
    return {
      name: nameOf(fault),
      kind: fault.kind,
      check,
      regression,
      proof,
      reading,
      equivalent: isEquivalent(this.knowledge, changed),
    };
  }
}
