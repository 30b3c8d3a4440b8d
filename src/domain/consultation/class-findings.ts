import { treatmentClasses } from '../treatment/treatment-class';
import type { ClassFinding, OptionFinding } from './consultation';

/** All seven classes, always; a class takes the best status of the options whose primary or also-class it is. */
export function classFindings(findings: readonly OptionFinding[]): ClassFinding[] {
  return treatmentClasses.map((treatmentClass) => {
    const options = findings.filter(
      ({ option }) => option.class === treatmentClass || option.alsoClasses.includes(treatmentClass),
    );
    const best = options.filter((option) => option.status === options[0]?.status);
    // Of equals, the class's own options explain it better than those that belong to it too.
    const lead = best.find(({ option }) => option.class === treatmentClass) ?? best[0] ?? null;
    return { class: treatmentClass, status: lead?.status ?? 'notNow', options, lead };
  });
}
