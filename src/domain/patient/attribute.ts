/** One entry of the attribute catalogue. Words live in the message catalogues under `attribute.<id>`. */
export type Attribute = ChoiceAttribute | NumberAttribute | SetAttribute;

export type AttributeGroup =
  'disease' | 'receptors' | 'genomics' | 'treatment' | 'health' | 'medicines' | 'circumstances';

/** entered: asked of a person; computed: arithmetic over dates and values, in code; derived: a sourced definition in knowledge. */
export type AttributeOrigin = 'entered' | 'computed' | 'derived';

/** A choice or set, and values of it that make another fact worth asking. */
export interface Asking {
  attribute: string;
  values: string[];
}

interface AttributeBase {
  id: string;
  group: AttributeGroup;
  origin: AttributeOrigin;
  /** Part of the short form that is always shown. */
  core?: boolean;
  /** Shown in the form only where this other attribute could still have one of these values. */
  shownWhen?: Asking;
  /** Raised as missing only where the one may have, or the other surely has, one of these values; shown in the form all the same. */
  near?: { may: Asking; surely: Asking };
  /** A clinician's judgement rather than a measurement. */
  judgement?: boolean;
  /** Belongs to a tissue or plasma sample with a site and a date. */
  specimen?: boolean;
  /** Calendar months after which the value is unknown again; absent: it does not age. */
  shelfLifeMonths?: number;
}

export interface ChoiceAttribute extends AttributeBase {
  kind: 'choice';
  /** At most 30 values; an order (grade, line) is the order of the list. */
  values: readonly string[];
}

export interface NumberAttribute extends AttributeBase {
  kind: 'number';
  min: number;
  max: number;
  /** Smallest sensible step in the form. */
  step: number;
  /** UCUM unit or "1" for counts and ratios; the words are in the message catalogues under `unit.<unit>`. */
  unit: string;
  /** Whether it counts things, of which there is no half. */
  whole?: boolean;
  /** Whether "never happened" is an answer; it compares as infinitely long ago. */
  never?: boolean;
}

export interface SetAttribute extends AttributeBase {
  kind: 'set';
  /** At most 30 members. */
  values: readonly string[];
}
