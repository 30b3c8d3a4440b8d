import type { Text } from '../evidence/text';
import type { PatientRecord } from './record';

/** An invented person for trying Tandem; one entry a file in `knowledge/samples`. */
export interface SamplePatient {
  id: string;
  /** What the case shows: "After a CDK4/6 inhibitor, ESR1 mutated". */
  title: Text;
  /** Two or three facts in words. */
  summary: Text;
  /** Clinical subtype for the gallery's grouping. */
  subtype: 'hr-positive' | 'her2-positive' | 'triple-negative';
  /** Place in the gallery: in the order of a course of treatment. */
  place: number;
  record: PatientRecord;
}
