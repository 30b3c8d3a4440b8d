import type { Condition } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import { trace, type Trace } from '../logic/trace';
import type { View } from '../logic/verdict';
import type { Gate, Hold } from '../treatment/option';

/** A finding with the trace of its condition, drawn when it is first looked at: most never are. */
class Traced {
  private drawn: Trace | undefined;

  constructor(
    private readonly when: Condition,
    private readonly view: View,
  ) {}

  get trace(): Trace {
    return (this.drawn ??= trace(this.when, this.view));
  }
}

export class TracedIndication extends Traced {
  constructor(
    readonly id: string,
    readonly verdict: Kleene,
    when: Condition,
    view: View,
  ) {
    super(when, view);
  }
}

export class TracedGate extends Traced {
  constructor(
    readonly gate: Gate,
    readonly verdict: Kleene,
    when: Condition,
    view: View,
  ) {
    super(when, view);
  }
}

export class TracedHold extends Traced {
  constructor(
    readonly hold: Hold,
    readonly verdict: Kleene,
    when: Condition,
    view: View,
  ) {
    super(when, view);
  }
}

export class TracedCase extends Traced {
  constructor(
    readonly value: string,
    when: Condition,
    view: View,
  ) {
    super(when, view);
  }
}
