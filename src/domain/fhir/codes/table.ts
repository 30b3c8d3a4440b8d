import type { CodeTable } from '../code-table';
import answers from './answers.json';
import conditions from './conditions.json';
import drugs from './drugs.json';
import genes from './genes.json';
import observations from './observations.json';
import products from './products.json';
import systems from './systems.json';

/** The table that the importer is given by default. SNOMED CT and LOINC content stand under their own licences. */
export const codeTable: CodeTable = { observations, answers, conditions, genes, drugs, products, systems };
