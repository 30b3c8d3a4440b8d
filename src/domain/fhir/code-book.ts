import type { CodeRow, CodeTable } from './code-table';
import type { Coding, Concept } from './concept';
import { isDamaged } from './damaged-code';

/** The code table made ready for looking up. */
export interface CodeBook {
  /** Short name of the system behind an address, or undefined where it is none of ours. */
  system(address: string | undefined): string | undefined;
  observation(concept: Concept): CodeRow | undefined;
  /** Answers of one kind: "answer", "ecog", "stage" … */
  answer(concept: Concept, use: string): CodeRow | undefined;
  condition(concept: Concept): CodeRow | undefined;
  /** Symbol of the gene, also by its name in the words of the concept. */
  gene(concept: Concept): string | undefined;
  /** The first code of the concept that cannot be a code of its system. */
  damaged(concept: Concept): string | undefined;
}

/** Prepares the table; a system is known under all its addresses. */
export function codeBook(table: CodeTable): CodeBook {
  const systems = new Map<string, string>();
  for (const [name, addresses] of Object.entries(table.systems))
    for (const address of addresses) systems.set(plainAddress(address), name);
  const system = (address: string | undefined) =>
    address === undefined ? undefined : systems.get(plainAddress(address));
  const observations = index(table.observations);
  const answers = index(table.answers);
  const conditions = index(table.conditions);
  const find = (rows: RowIndex, concept: Concept, use?: string): CodeRow | undefined => {
    for (const coding of concept.codings) {
      const row = rows(system(coding.system), coding.code).find(
        (candidate) => use === undefined || candidate.use === use,
      );
      if (row) return row;
    }
    return undefined;
  };
  const symbols = new Map(table.genes.map((gene) => [gene.symbol, gene.symbol]));
  const hgnc = new Map(table.genes.map((gene) => [gene.hgnc.replace('HGNC:', ''), gene.symbol]));
  const geneOf = (coding: Coding): string | undefined => {
    const id = coding.code?.replace(/^HGNC:/i, '');
    if (id !== undefined && system(coding.system) === 'hgnc' && hgnc.has(id)) return hgnc.get(id);
    return symbols.get(coding.display?.toUpperCase() ?? '') ?? symbols.get(coding.code?.toUpperCase() ?? '');
  };
  return {
    system,
    observation: (concept) => find(observations, concept),
    answer: (concept, use) => find(answers, concept, use),
    condition: (concept) => find(conditions, concept),
    gene: (concept) =>
      concept.codings.map(geneOf).find((symbol) => symbol !== undefined) ??
      symbols.get(concept.text?.toUpperCase() ?? ''),
    damaged: (concept) =>
      concept.codings.find((coding) => coding.code !== undefined && isDamaged(system(coding.system), coding.code))
        ?.code,
  };
}

type RowIndex = (system: string | undefined, code: string | undefined) => CodeRow[];

function index(rows: readonly CodeRow[]): RowIndex {
  const exact = new Map<string, CodeRow[]>();
  const prefixes: CodeRow[] = [];
  for (const row of rows) {
    if (row.prefix) prefixes.push(row);
    else {
      const key = `${row.system}|${plainCode(row.code)}`;
      exact.set(key, [...(exact.get(key) ?? []), row]);
    }
  }
  return (system, code) => {
    if (system === undefined || code === undefined) return [];
    const plain = plainCode(code);
    const found = exact.get(`${system}|${plain}`) ?? [];
    return [...found, ...prefixes.filter((row) => row.system === system && plain.startsWith(plainCode(row.code)))];
  };
}

/** ICD-10 codes are seen with and without their point. */
function plainCode(code: string): string {
  return code.replace('.', '').toUpperCase();
}

function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/\/$/, '');
}
