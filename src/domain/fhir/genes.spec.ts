import { codeTable } from './codes/table';
import { importBundle } from './import-bundle';

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });

interface Given {
  gene: string;
  call?: string;
  source?: string;
  words?: string;
  /** LOINC answer to 53037-8. */
  significance?: string;
  plasma?: boolean;
}

function read({ gene, call = 'LA9633-4', source, words, significance, plasma }: Given): unknown[] {
  const component = [
    {
      code: loinc('48018-6'),
      valueCodeableConcept: { coding: [{ system: 'http://www.genenames.org', code: gene, display: gene }] },
    },
    ...(source === undefined ? [] : [{ code: loinc('48002-0'), valueCodeableConcept: loinc(source) }]),
    ...(significance === undefined ? [] : [{ code: loinc('53037-8'), valueCodeableConcept: loinc(significance) }]),
    ...(words === undefined ? [] : [{ code: { text: 'Interpretation' }, valueCodeableConcept: { text: words } }]),
  ];
  const variant = {
    resourceType: 'Observation',
    id: 'v',
    code: loinc('69548-6'),
    valueCodeableConcept: loinc(call),
    component,
    ...(plasma && { specimen: { reference: 'Specimen/s' } }),
  };
  const specimen = { resourceType: 'Specimen', id: 's', type: { text: 'Plasma' } };
  const entry = [{ resource: { resourceType: 'Patient', id: 'p' } }, { resource: variant }, { resource: specimen }];
  const result = importBundle(JSON.stringify({ resourceType: 'Bundle', entry }), {
    drugs: [],
    codes: codeTable,
    day: '2026-11-23',
  });
  if (!result.ok) throw new Error('not imported');
  const row = result.report.rows.find(({ resource }) => resource === 'Observation/v');
  return row?.status === 'taken' ? [row.what, row.value] : [row?.reasonKey];
}

describe('genomic variants of a bundle', () => {
  it('are the tumour genes that rules read', () => {
    expect(read({ gene: 'ESR1' })).toEqual(['esr1', 'mutated']);
    expect(read({ gene: 'PTEN', call: 'LA9634-2' })).toEqual(['pten', 'intact']);
    expect(read({ gene: 'AKT1', words: 'Uncertain significance' })).toEqual(['import.ask.significance']);
    expect(read({ gene: 'TP53' })).toEqual(['import.ignored.geneNotUsed']);
  });

  it('tell inherited from acquired BRCA, or ask', () => {
    expect(read({ gene: 'BRCA1', source: 'LA6683-2', words: 'Likely pathogenic' })).toEqual([
      'germlineBrca',
      'pathogenic',
    ]);
    expect(read({ gene: 'BRCA1', source: 'LA6684-0' })).toEqual(['somaticBrca', { oneOf: ['pathogenic', 'vus'] }]);
    expect(read({ gene: 'BRCA2' })).toEqual(['import.ask.sourceClass']);
    expect(read({ gene: 'BRCA2', source: 'LA6683-2', call: 'LA9634-2' })).toEqual(['import.ask.oneGeneOfTwo']);
    expect(read({ gene: 'PALB2', source: 'LA6684-0' })).toEqual(['import.ignored.geneNotUsed']);
  });

  it('read what a change means by its code', () => {
    const inherited = { gene: 'BRCA1', source: 'LA6683-2' };
    expect(read({ ...inherited, significance: 'LA6668-3' })).toEqual(['germlineBrca', 'pathogenic']);
    expect(read({ ...inherited, significance: 'LA26333-7' })).toEqual(['germlineBrca', 'vus']);
  });

  it('take a finding of all genes of an attribute for the whole of it', () => {
    const both = { gene: 'BRCA1, BRCA2', source: 'LA6683-2' };
    expect(read({ ...both, call: 'LA9634-2' })).toEqual(['germlineBrca', 'negative']);
    expect(read({ ...both, significance: 'LA6668-3' })).toEqual(['germlineBrca', 'pathogenic']);
    expect(read({ gene: 'NTRK1, NTRK2, NTRK3', call: 'LA9634-2' })).toEqual(['ntrkFusion', 'absent']);
    expect(read({ gene: 'NTRK1, NTRK2, NTRK3', words: 'fusion' })).toEqual(['ntrkFusion', 'present']);
  });

  it('ask where plasma shows nothing, because there may have been too little tumour DNA', () => {
    expect(read({ gene: 'ESR1', call: 'LA9634-2', plasma: true })).toEqual(['import.ask.plasmaNegative']);
    expect(read({ gene: 'ESR1', plasma: true })).toEqual(['esr1', 'mutated']);
  });

  it('count only fusions of NTRK and RET, and no amplification of ERBB2', () => {
    expect(read({ gene: 'NTRK3', words: 'ETV6-NTRK3 fusion' })).toEqual(['ntrkFusion', 'present']);
    expect(read({ gene: 'NTRK1', call: 'LA9634-2' })).toEqual(['import.ask.oneGeneOfThree']);
    expect(read({ gene: 'RET' })).toEqual(['import.ask.fusionOnly']);
    expect(read({ gene: 'ERBB2', words: 'Amplification' })).toEqual(['import.ask.amplification']);
    expect(read({ gene: 'ERBB2', words: 'Activating mutation' })).toEqual(['erbb2Mutation', 'activating']);
  });
});
