import { assessmentLists, type AssessmentList } from '../../src/domain/library/self-assessment';
import type { Check } from './finding';
import { twice } from './known-ids';

/** Criteria of IPDASi v4.0 by list (Joseph-Williams and others, Med Decis Making 2014); the FDA's points are not numbered. */
const count: Readonly<Partial<Record<AssessmentList, number>>> = {
  qualifying: 6,
  certification: 6,
  tests: 4,
  quality: 28,
};

/** Nobody certified Tandem: it never says so of itself. */
const boast = /certified|certificad[oa]/i;

/** Every criterion stands once and none is left out; what is met can be seen; nothing claims a certificate. */
export const selfAssessment: Check = {
  name: 'self-assessment',
  check({ criteria }) {
    return [
      ...twice(criteria.map(({ item }) => `${item.list} ${item.id}`)).map(
        (id) => `self-assessment: "${id}" stands twice`,
      ),
      ...assessmentLists.flatMap((list) => {
        const found = criteria.filter(({ item }) => item.list === list).length;
        return count[list] === undefined || count[list] === found
          ? []
          : [`self-assessment: ${found} criteria of "${list}", there are ${count[list]}`];
      }),
      ...assessmentLists
        .filter(
          (list) => new Set(criteria.filter(({ item }) => item.list === list).map(({ item }) => item.wording)).size > 1,
        )
        .map((list) => `self-assessment: "${list}" is read in part; the page says it of a whole list`),
      ...criteria.flatMap(({ path, item }) => [
        ...([item.how.en, item.how.es].some((text) => boast.test(text))
          ? [`${path}: ${item.id} claims a certificate; say how the criterion is met`]
          : []),
        ...(item.see === null || /^\/[a-z-]+(\/[a-z-]+)?$/.test(item.see)
          ? []
          : [`${path}: ${item.id}: "${item.see}" is no address within Tandem`]),
        ...(item.see !== null && item.state === 'notYet'
          ? [`${path}: ${item.id} is not there yet, so that it cannot be seen at ${item.see}`]
          : []),
      ]),
    ];
  },
};
