import type { Attribute, AttributeGroup } from '../../../domain/patient/attribute';
import { catalogue } from '../../../domain/patient/catalogue/catalogue';

/** One section of the form: the facts always shown, and those that unfold. */
export interface FormSection {
  group: AttributeGroup;
  core: readonly Attribute[];
  more: readonly Attribute[];
}

/** The sections in the order in which they are asked. */
export const formGroups: readonly AttributeGroup[] = [
  'disease',
  'receptors',
  'genomics',
  'treatment',
  'health',
  'medicines',
  'circumstances',
];

const asked = (group: AttributeGroup) =>
  catalogue.filter((attribute) => attribute.group === group && attribute.origin === 'entered');

/** The form as the catalogue declares it: core facts first, the rest in the catalogue's order. */
export const formSections: readonly FormSection[] = formGroups.map((group) => ({
  group,
  core: asked(group).filter(({ core }) => core === true),
  more: asked(group).filter(({ core }) => core !== true),
}));

/** History facts that a person may state where no list of treatments is held. */
export const statedHistory: readonly Attribute[] = catalogue.filter(
  ({ id, origin, group }) =>
    group === 'treatment' && origin === 'computed' && (id.startsWith('line') || id.startsWith('prior.')),
);

/** Whether the text names a section, as the address does. */
export function isFormGroup(text: string | undefined): text is AttributeGroup {
  return formGroups.some((group) => group === text);
}
