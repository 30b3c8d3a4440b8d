/** Where a dose step says to wait or to stop, in the notation of the second reading. */
export interface DoseStop {
  /** The state of a record in which the step speaks. */
  when: string;
  /** Options of which the step speaks alone, where it names what the medicine is given with. */
  options?: readonly string[];
}

const hy = '(ast>3 | alt>3) & bilirubin>2';
const at = (when: string, ...options: string[]): DoseStop => (options.length > 0 ? { when, options } : { when });

/**
 * By "drug: when", every step of `doses/` that says to wait or to stop at a value that a record holds. A fall of the LVEF and what a
 * value did under treatment are not asked, because no condition compares two values: such a step stands here with the value alone.
 */
export const doseStops: Readonly<Record<string, DoseStop>> = {
  'abemaciclib: Neutrophils below 1.0 ×10⁹/L': at('neutrophils<1'),
  'abemaciclib: ALT or AST above 5 to 20 × ULN, or grade 2 that lasts': at('ast>5 | alt>5'),
  'abemaciclib: ALT or AST above 3 × ULN with bilirubin above 2 × ULN, no cholestasis; or either above 20 × ULN': at(
    `${hy} | ast>20 | alt>20`,
  ),
  'abemaciclib: Lung inflammation of grade 3-4': at('ild=current & ildGrade=3,4'),
  'atezolizumab: Lung inflammation of grade 2': at('ild=current & ildGrade=2,3,4'),
  'capecitabine: Bilirubin from the drug above 3 × ULN': at('bilirubin>3'),
  'carboplatin: Creatinine clearance below 15 mL/min': at('crCl<15'),
  'cisplatin: Creatinine clearance below 60 mL/min': at('crCl<60'),
  'datopotamab-deruxtecan: Lung inflammation of grade 2-4': at('ild=current & ildGrade=2,3,4'),
  'datopotamab-deruxtecan: Lung inflammation of grade 1': at('ild=current & ildGrade=1'),
  'docetaxel: ALT above 1.5 × ULN with ALP above 2.5 × ULN (EU-type table)': at('bilirubin>1 | (alt>3.5 & alp>6)'),
  'doxorubicin: Neutrophils below 1.0 or platelets below 100': at('neutrophils<1 | platelets<100'),
  'elacestrant: Child-Pugh C': at('childPugh=C'),
  'entrectinib: QTcF above 500 ms': at('qtcf>500'),
  'entrectinib: Creatinine clearance 30 mL/min or more': at('crCl<30'),
  'eribulin: Neutrophils below 1.0, platelets below 75, or other grade 3-4 on the day':
    at('neutrophils<1 | platelets<75'),
  'eribulin: Neutrophils below 0.5 for more than 7 days or below 1.0 with fever, platelets below 25 or transfused below 50, other grade 3-4':
    at('neutrophils<0.5 | platelets<25'),
  'everolimus: Lung inflammation of grade 2': at('ild=current & ildGrade=2'),
  'everolimus: Lung inflammation of grade 3': at('ild=current & ildGrade=3,4'),
  'gemcitabine: With paclitaxel, before it starts: neutrophils below 1.5': at(
    'neutrophils<1.5',
    'gemcitabine-paclitaxel',
  ),
  'gemcitabine: With paclitaxel, day 1: platelets below 100': at('platelets<100', 'gemcitabine-paclitaxel'),
  'gemcitabine: With paclitaxel, day 8: neutrophils and platelets': at(
    'neutrophils<0.7 | platelets<50',
    'gemcitabine-paclitaxel',
  ),
  'gemcitabine: With carboplatin, day 1: neutrophils below 1.5 or platelets below 100': at(
    'neutrophils<1.5 | platelets<100',
    'gemcitabine-carboplatin',
  ),
  'lapatinib: LVEF fall of grade 2 or below normal': at('lvef<50'),
  'margetuximab: LVEF down 16 points, or low and down 10': at('lvef<50'),
  'nab-paclitaxel: AST above 10 × ULN, or bilirubin above 5 × ULN': at('ast>10 | bilirubin>5'),
  'nab-paclitaxel: Neutrophils below 0.5 for a week, or severe neuropathy': at('neutrophils<0.5 | neuropathyGrade=3'),
  'neratinib: ALT above 5 to 20 × ULN, or bilirubin above 3 to 10 × ULN': at('alt>5 | bilirubin>3'),
  'olaparib: Creatinine clearance 30 mL/min or less': at('crCl<=30'),
  'paclitaxel: Bilirubin above 1.25 × ULN': at('bilirubin>5 | ast>=10 | alt>=10'),
  'palbociclib: Neutrophils 0.5 to 1.0 ×10⁹/L': at('neutrophils<1'),
  'palbociclib: Neutrophils below 0.5, or below 1.0 with fever': at('neutrophils<0.5'),
  'pegylated-liposomal-doxorubicin: Neutrophils below 1.0 or platelets below 50': at('neutrophils<1 | platelets<50'),
  'pembrolizumab: Lung inflammation of grade 2': at('ild=current & ildGrade=2,3,4'),
  'pembrolizumab: No liver metastases: ALT or AST above 3 to 8 × ULN, or bilirubin above 1.5 to 3 × ULN': at(
    '(ast>3 | alt>3 | bilirubin>1.5) & !sites~liver',
  ),
  'pembrolizumab: No liver metastases: ALT or AST above 8 × ULN, or bilirubin above 3 × ULN': at(
    '(ast>8 | alt>8 | bilirubin>3) & !sites~liver',
  ),
  'pembrolizumab: Liver metastases: from 1-3 to above 5-10 × ULN, or from 3-5 to above 8-10 × ULN': at(
    '(ast>5 | alt>5 | bilirubin>3) & sites~liver',
  ),
  'pertuzumab: LVEF below 40 %, or 40 to 45 % and down 10 points': at('lvef<40 | lvef>=40,<=45'),
  'ribociclib: QTcF above 480 to 500 ms': at('qtcf>480'),
  'ribociclib: QTcF above 500 ms': at('qtcf>500'),
  'ribociclib: Neutrophils 0.5 to 1.0 ×10⁹/L': at('neutrophils<1'),
  'ribociclib: Neutrophils below 0.5, or febrile neutropenia': at('neutrophils<0.5'),
  'ribociclib: ALT or AST above 3 × ULN with bilirubin above 2 × ULN, no cholestasis': at(hy),
  'ribociclib: ALT or AST above 5 to 20 × ULN': at('ast>5 | alt>5'),
  'sacituzumab-govitecan: Neutrophils below 1.5 on day 1 or 1.0 on day 8, or febrile neutropenia':
    at('neutrophils<1.5'),
  'sacituzumab-govitecan: Bilirubin above 1.5 × ULN, or moderate to severe liver impairment': at(
    'bilirubin>1.5 | childPugh=B,C',
  ),
  'selpercatinib: ALT or AST of grade 3-4': at('ast>5 | alt>5'),
  'selpercatinib: QTcF above 500 ms': at('qtcf>500'),
  'talazoparib: Platelets below 50 ×10⁹/L': at('platelets<50'),
  'talazoparib: Neutrophils below 1.0 ×10⁹/L': at('neutrophils<1'),
  'trastuzumab-deruxtecan: Lung inflammation of grade 1': at('ild=current & ildGrade=1'),
  'trastuzumab-deruxtecan: Lung inflammation of grade 2-4': at('ild=current & ildGrade=2,3,4'),
  'trastuzumab-deruxtecan: Neutrophils 0.5 to 1.0 ×10⁹/L': at('neutrophils<1'),
  'trastuzumab-deruxtecan: Neutrophils below 0.5, or febrile neutropenia': at('neutrophils<0.5'),
  'trastuzumab-deruxtecan: LVEF below 40 %, or down more than 20 points': at('lvef<40'),
  'trastuzumab-deruxtecan: LVEF 40 to 45 % and down 10 to 20 points': at('lvef>=40,<=45'),
  'trastuzumab-deruxtecan: Platelets 25 to 50 ×10⁹/L': at('platelets<50'),
  'trastuzumab-deruxtecan: Bilirubin above 3 × ULN': at('bilirubin>3'),
  'trastuzumab-emtansine: ALT or AST above 3 × ULN with bilirubin above 2 × ULN': at(hy),
  'trastuzumab-emtansine: AST or ALT above 5 to 20 × ULN': at('ast>5 | alt>5'),
  'trastuzumab-emtansine: Bilirubin above 1.5 to 3 × ULN': at('bilirubin>1.5'),
  'trastuzumab-emtansine: LVEF below 40 %': at('lvef<40'),
  'trastuzumab-emtansine: LVEF 40 to 45 % and down 10 points': at('lvef>=40,<=45'),
  'trastuzumab-emtansine: Platelets 25 to 50 ×10⁹/L': at('platelets<50'),
  'trastuzumab-emtansine: Platelets below 25 ×10⁹/L': at('platelets<25'),
  'trastuzumab-emtansine: Lung inflammation or nodular regenerative hyperplasia': at('ild=current'),
  'trastuzumab: LVEF down 16 points, or below normal and down 10 (US label)': at('lvef<50'),
  'trastuzumab: LVEF down 10 points and below 50 % (EU)': at('lvef<50'),
  'tucatinib: Creatinine clearance below 30 mL/min': at('crCl<30', 'tucatinib-trastuzumab-capecitabine'),
  'tucatinib: ALT above 5 × ULN, or bilirubin above 3 × ULN': at('alt>5 | bilirubin>3'),
  'tucatinib: Bilirubin above 1.5 to 3 × ULN': at('bilirubin>1.5'),
  'tucatinib: ALT above 20 × ULN, bilirubin above 10 × ULN, or both above 3 and 2': at(
    `alt>20 | bilirubin>10 | (alt>3 & bilirubin>2)`,
  ),
  'vinorelbine: Neutrophils below 1.0 ×10⁹/L': at('neutrophils<1'),
  'vinorelbine: By mouth: neutrophils below 1.5 or platelets below 100': at('neutrophils<1.5 | platelets<100'),
  'zoledronic-acid: Creatinine clearance below 30 mL/min': at('crCl<30'),
};
