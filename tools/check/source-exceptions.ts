/** What stands without a source, and why that is right or not yet mended. */
export interface SourceException {
  /** As the check names it: "cautions ecog-3-4". */
  what: string[];
  /** Files; absent: wherever it stands. */
  paths?: string[];
  why: string;
}

const options = (...ids: string[]) => ids.map((id) => `options/${id}.json`);

export const withoutSource: readonly SourceException[] = [
  {
    what: [
      'contraindications grew-on-it',
      'contraindications grew-on-gemcitabine',
      'contraindications grew-on-paclitaxel',
      'cautions grew-on-capecitabine',
    ],
    why: 'Expert opinion of the evidence rule "avoid-repeat-failed-agent", recalled; the trial that it cites (postMONARCH) did not test it.',
  },
  {
    what: ['cautions ecog-3-4'],
    why: 'Says what the entry criteria of the trials named by the option say; each trial has its own sources.',
  },
  {
    what: ['rule chemo-unsuitable-or-declined', 'rule taxane-unsuitable', 'cautions chemotherapy-not-wished'],
    why: "Follows a person's wish or a clinician's judgement that was entered, no publication.",
  },
  {
    what: ['cautions liver-tests-high'],
    why: 'Says that no limit was found; the usual entry limits of trials are recalled, and each trial of the option has its own sources.',
  },
  {
    what: ['holds liver-tests-now'],
    paths: ['shared-holds.json'],
    why: 'Toripalimab: its US label has the limits of its class, recalled; those of pembrolizumab and atezolizumab were read.',
  },
  {
    what: ['holds marrow-counts'],
    why: 'Expert note of the evidence rule "gate-cytopenia-cytotoxic"; the labels that it cites were read for the count alone.',
  },
  {
    what: ['contraindications immunotherapy-unsuitable'],
    why: "Follows a clinician's judgement that was entered, no publication.",
  },
  {
    what: ['contraindications radiosurgery-unsuitable', 'contraindications reirradiation-unsuitable'],
    paths: options('stereotactic-radiosurgery-brain'),
    why: "Follows a clinician's judgement that was entered, no publication.",
  },
  {
    what: ['contraindications reirradiation-unsuitable'],
    paths: options('whole-brain-radiotherapy'),
    why: "Follows a clinician's judgement that was entered, no publication.",
  },
  {
    what: [
      'cautions cannot-wait',
      'monitoring Symptoms, strength and wishes',
      'monitoring Scan and blood tests',
      'cautions treatable-emergency',
      'monitoring Pain, breathlessness, sickness, mood, sleep',
      'monitoring What matters now, and whether this is still the wish',
      'monitoring How family and carers cope',
      'cautions entry-closes',
      'monitoring As the study asks',
    ],
    why: 'Editorial good practice for care without a medicine or within a study; claims no figure.',
  },
  {
    what: ['contraindications platinum-allergy', 'contraindications taxane-allergy'],
    why: 'A severe allergy to the drug itself; no page was read, so it stands as recalled.',
  },
  {
    what: ['holds pregnancy'],
    paths: options(
      'palliative-radiotherapy-bone',
      'sbrt-oligometastatic',
      'stereotactic-radiosurgery-brain',
      'whole-brain-radiotherapy',
    ),
    why: 'Radiation in pregnancy; no page was read, so it stands as recalled. To be sourced.',
  },
  {
    what: ['cautions pregnancy'],
    paths: options('spinal-cord-compression-treatment'),
    why: 'Radiation in pregnancy, as with the other radiations; an emergency does not wait for it. To be sourced.',
  },
  {
    what: ['holds lvef-low', 'holds qtcf', 'holds blood-pressure'],
    why: 'Threshold recalled from the label, no page was read; never shown to a patient as read. To be sourced.',
  },
  {
    what: ['cautions early-tdxd'],
    paths: options('trastuzumab-deruxtecan-pertuzumab'),
    why: 'Carried over from the single drug, no page was read. To be sourced.',
  },
  {
    what: [
      'cautions earlier-serd',
      'cautions imlunestrant-liver',
      'cautions jaw-before',
      'cautions sugar',
      'cautions liver-beyond-3',
    ],
    why: 'Clinical caution recalled, no page was read; it changes no status. To be sourced.',
  },
  {
    what: ['doses everolimus'],
    paths: options('giredestrant-everolimus'),
    why: 'The dose was taken from the combination with exemestane; the label of this combination was not read.',
  },
  {
    what: ['licences JP'],
    paths: options('atezolizumab-nab-paclitaxel'),
    why: 'Recalled, no page was read. To be sourced.',
  },
  {
    what: ['qualityOfLife'],
    why: 'A summary recalled from the trial report of which the page was not read; withheld from patients. To be sourced.',
  },
];
