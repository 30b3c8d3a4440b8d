import type { Cells } from '../../src/domain/consultation/cells';
import { criteriaOf, type Criterion } from './criterion';
import type { Description } from './describe';

/** Which states these are, in short. */
export interface Where {
  /** Any of these, each all of its criteria; one without criteria: all states. */
  anyOf: Criterion[][];
  /** There are more than are said. */
  isPartial: boolean;
}

export const whereOf = ({ cubes, isPartial }: Description, cells: Cells): Where => ({
  anyOf: cubes.map((cube) => criteriaOf(cube, cells)),
  isPartial,
});
