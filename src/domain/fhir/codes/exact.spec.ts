import { codeTable } from './table';

const { observations, answers, conditions, drugs } = codeTable;
const rows = [...observations, ...answers, ...conditions];
const exact = rows.filter((row) => row.exact === true);
const meaningOf = ({ use, meaning }: (typeof rows)[number]) => (meaning === undefined ? use : `${use} ${meaning}`);

describe('the codes that a file is written with', () => {
  it('were read in a source, stand for one thing each, and are alone in it', () => {
    const unfit = exact.filter(
      ({ verification, prefix, meaning }) =>
        verification !== 'checked' || prefix === true || meaning?.includes('|') === true,
    );
    expect(unfit).toEqual([]);
    expect(new Set(exact.map(meaningOf)).size).toBe(exact.length);
    expect(drugs.filter((row) => row.exact && row.verification !== 'checked')).toEqual([]);
  });

  it('say what the catalogue says: a second reading of every display', () => {
    const read = Object.fromEntries(exact.map((row) => [meaningOf(row), row.display]));
    expect(read).toEqual({
      erPercent: 'Cells.estrogen receptor/100 cells in Breast cancer specimen by Immune stain',
      prPercent: 'Cells.progesterone receptor/100 cells in Breast cancer specimen by Immune stain',
      her2Ihc: 'HER2 [Presence] in Breast cancer specimen by Immune stain',
      her2Ish: 'ERBB2 gene duplication [Presence] in Breast cancer specimen by FISH',
      her2IshRatio: 'ERBB2 gene copy number/Chromosome 17 copy number in Tissue by FISH',
      her2IshCopies: 'ERBB2 gene copy number/nucleus in Tissue by FISH',
      msi: 'Microsatellite instability [Interpretation] in Cancer specimen Qualitative',
      tmb: 'Mutations/Megabase [# Ratio] in Tumor',
      variant: 'Genetic variant assessment',
      geneStudied: 'Gene studied [ID]',
      sourceClass: 'Genomic source class',
      significance: 'Genetic variation clinical significance [Imp]',
      ecog: 'ECOG Performance Status score',
      creatinine: 'Creatinine [Mass/volume] in Serum or Plasma',
      neutrophils: 'Neutrophils [#/volume] in Blood',
      platelets: 'Platelets [#/volume] in Blood',
      haemoglobin: 'Hemoglobin [Mass/volume] in Blood',
      height: 'Body height',
      weight: 'Body Weight',
      lvef: 'Left ventricular Ejection fraction',
      menopausalStatus: 'Menopause, function (observable entity)',
      'menopausalStatus pre': 'Premenopausal',
      'menopausalStatus post': 'Postmenopausal',
      'menopausalStatus peri': 'Perimenopausal',
      'answer positive': 'Positive (qualifier value)',
      'answer negative': 'Negative (qualifier value)',
      'answer notDone': 'Procedure not done',
      'answer present': 'Present',
      'answer absent': 'Absent',
      'answer germline': 'Germline',
      'answer somatic': 'Somatic',
      'significance pathogenic': 'Pathogenic',
      'significance vus': 'Uncertain significance',
      'msi high': 'MSI-H',
      'msi stable': 'Stable',
      'her2Score 0': '0',
      'her2Score 1+': '1+',
      'her2Score 2+': '2+',
      'her2Score 3+': '3+',
      'stopReason toxicity': 'Treatment not tolerated (situation)',
      'intent palliative': 'Palliative - procedure intent',
      'intent curative': 'Curative - procedure intent',
      breastCancer: 'Malignant neoplasm of breast (disorder)',
      'metastasis bone': 'Secondary malignant neoplasm of bone',
      'metastasis liver': 'Secondary malignant neoplasm of liver',
      'metastasis lung': 'Secondary malignant neoplasm of lung',
      'metastasis brain': 'Secondary malignant neoplasm of brain',
      'metastasis skin': 'Secondary malignant neoplasm of skin',
      'metastasis peritoneum': 'Secondary malignant neoplasm of peritoneum',
      'metastasis unspecified': 'Metastatic malignant neoplasm (disorder)',
      'metastasis pleura': 'Secondary malignant neoplasm of pleura',
      'metastasis marrow': 'Secondary malignant neoplasm of bone marrow',
    });
  });
});
