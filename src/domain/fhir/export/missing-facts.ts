import { chosenColumn } from '../../documents/document-case';
import type { ExportCase } from './export-case';

/** What is not known and could still change an option that was discussed: that of the first option first, each once. */
export function missingFacts({ note: { comparison } }: ExportCase): string[] {
  return [...new Set(comparison.columns.flatMap(({ finding }) => finding.missing))];
}

/** What has to be known before what was chosen is begun; where nothing is chosen, what could still open the choice. */
export function waitedFor(of: ExportCase): string[] {
  return chosenColumn(of.note)?.finding.missing ?? missingFacts(of);
}
