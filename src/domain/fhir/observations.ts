import type { Chart, ObservationReader } from './chart';
import { conceptOf, labelOf } from './concept';
import type { Finding } from './finding';
import { ask, ignored } from './finding';
import { readDpyd, readGeneTest, readInherited, readMsi, readMsiStain, readPtenProtein, readTmb } from './gene-tests';
import { readRegionStudied, readVariant } from './genes';
import { readHer2Ihc, readHer2Ish, readHer2IshNumber, readHer2Overall, withoutNeedlessIsh } from './her2';
import { readReceptor } from './hormone-receptors';
import { textOf } from './json';
import { readCalcium, readLvef, readMeasurement, readMultiple, readOtherQtc } from './laboratory';
import { readPdl1Clone22c3, readPdl1Sp142 } from './pdl1';
import { readEcog, readKarnofsky } from './performance-status';
import { datedPlace } from './place';
import { readMenopausalStatus, readPregnancy } from './reproductive';
import type { Resource } from './resource';
import { observationStanding } from './standing';
import { shown, valueOf } from './value';

const leave =
  (reasonKey: string): ObservationReader =>
  (resource) => [
    ignored(datedPlace(resource), 'Observation.code', 'resource', reasonKey, {
      name: labelOf(conceptOf(resource.json['code'])),
      found: shown(valueOf(resource.json)),
    }),
  ];

/** Who reads which use of the code table. Staging and history of metastasis are read with the disease. */
const readers: Partial<Record<string, ObservationReader>> = {
  er: (resource, chart) => readReceptor('erPercent', resource, chart),
  erPercent: (resource, chart) => readReceptor('erPercent', resource, chart),
  pr: (resource, chart) => readReceptor('prPercent', resource, chart),
  prPercent: (resource, chart) => readReceptor('prPercent', resource, chart),
  erAndPr: leave('import.ignored.combinedReceptors'),
  receptorIntensity: leave('import.ignored.intensity'),
  receptorAmount: leave('import.ignored.receptorAmount'),
  her2Ihc: readHer2Ihc,
  her2Ish: readHer2Ish,
  her2IshRatio: (resource, chart) => readHer2IshNumber('her2IshRatio', resource, chart),
  her2IshCopies: (resource, chart) => readHer2IshNumber('her2IshCopies', resource, chart),
  her2Overall: readHer2Overall,
  her2Serum: leave('import.ignored.serumHer2'),
  pdl1Clone22c3: readPdl1Clone22c3,
  pdl1Sp142: readPdl1Sp142,
  pdl1TumourCells: leave('import.ignored.tumourCells'),
  variant: readVariant,
  regionStudied: readRegionStudied,
  geneTested: leave('import.ignored.testedOnly'),
  brcaFound: (resource, chart) => readInherited('germlineBrca', resource, chart),
  palb2Found: (resource, chart) => readInherited('germlinePalb2', resource, chart),
  pik3caFound: (resource, chart) => readGeneTest('pik3ca', resource, chart),
  ptenFound: (resource, chart) => readGeneTest('pten', resource, chart),
  ptenProtein: readPtenProtein,
  dpydFound: readDpyd,
  dpydActivity: readDpyd,
  msi: readMsi,
  msiStain: readMsiStain,
  tmb: readTmb,
  tmbWord: readTmb,
  ecog: readEcog,
  karnofsky: readKarnofsky,
  menopausalStatus: readMenopausalStatus,
  pregnancy: readPregnancy,
  bilirubin: (resource) => readMultiple('bilirubin', resource),
  ast: (resource) => readMultiple('ast', resource),
  alt: (resource) => readMultiple('alt', resource),
  alp: (resource) => readMultiple('alp', resource),
  calcium: readCalcium,
  egfr: leave('import.ignored.egfr'),
  qtcOther: readOtherQtc,
  lvef: readLvef,
  notUsed: leave('import.ignored.notUsed'),
  panel: leave('import.ignored.notUsed'),
};

for (const what of [
  'neutrophils',
  'platelets',
  'haemoglobin',
  'creatinine',
  'fastingGlucose',
  'hba1c',
  'qtcf',
  'weight',
  'height',
])
  readers[what] = (resource) => readMeasurement(what, resource);

/** Uses that the disease and comorbidity readers look after. */
const elsewhere = ['stageGroup', 'mCategory', 'historyOfMetastatic', 'diseaseStatus', 'comorbidities'];

/** Reads every observation of the file; codes that nobody knows are counted by code. */
export function readObservations(chart: Chart): Finding[] {
  const findings: Finding[] = [];
  const unknown = new Map<string, { first: Resource; count: number }>();
  for (const resource of chart.resources.filter(({ type }) => type === 'Observation')) {
    const concept = conceptOf(resource.json['code']);
    const damaged = chart.book.damaged(concept);
    const use = chart.book.observation(concept)?.use;
    if (damaged !== undefined && use === undefined) {
      findings.push(
        ask(datedPlace(resource), 'Observation.code', 'resource', 'import.ask.damagedCode', {
          code: damaged,
          name: labelOf(concept),
        }),
      );
    } else if (use === undefined || !(use in readers)) {
      if (use !== undefined && elsewhere.includes(use)) continue;
      const name = labelOf(concept);
      unknown.set(name, { first: unknown.get(name)?.first ?? resource, count: (unknown.get(name)?.count ?? 0) + 1 });
    } else findings.push(...readKnown(use, resource, chart));
  }
  for (const [name, { first, count }] of unknown) {
    const place = count === 1 ? datedPlace(first) : { resource: 'Observation' };
    findings.push(ignored(place, 'Observation.code', 'resource', 'import.ignored.codeNotRead', { name, count }));
  }
  return withoutNeedlessIsh(findings);
}

function readKnown(use: string, resource: Resource, chart: Chart): Finding[] {
  const standing = observationStanding(resource);
  const status = textOf(resource.json['status']) ?? '';
  const concept = conceptOf(resource.json['code']);
  const name = chart.book.observation(concept)?.display ?? labelOf(concept);
  const place = datedPlace(resource);
  if (standing === 'out')
    return [ignored(place, 'Observation.status', 'resource', 'import.ignored.status', { status, name })];
  if (standing === 'doubtful')
    return [ask(place, 'Observation.status', 'resource', 'import.ask.status', { status, name })];
  const value = valueOf(resource.json);
  const damaged = value.kind === 'concept' ? chart.book.damaged(value.concept) : undefined;
  if (damaged !== undefined) {
    const params = { code: damaged, name };
    return [ask(place, `Observation.${value.path}`, 'resource', 'import.ask.damagedCode', params)];
  }
  return readers[use]?.(resource, chart) ?? [];
}
