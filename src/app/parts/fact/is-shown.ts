import type { Checked } from '../../../domain/evidence/text';
import type { Audience } from '../../../i18n/audience';

/** What was not read at its source is shown to clinicians, marked as such, and not in the shared view. */
export function isShown(checked: Checked, audience: Audience): boolean {
  return checked !== null || audience === 'clinician';
}
