/**
 * Writes the modules that gather the knowledge files (src/knowledge/{knowledge,interactions,evidence,care,calls,samples,about}.ts), so that a new
 * file needs no hand-written import. `--check` writes nothing and exits 1 when a module is stale.
 */
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', 'src', 'knowledge');

const stems = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
        .sort()
    : [];

const identifier = (folder: string, stem: string): string =>
  `${folder}-${stem}`.replace(/[^a-zA-Z0-9]+(\w)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase());

const imports = (folder: string): string[] =>
  stems(folder).map((stem) => `import ${identifier(folder, stem)} from '#knowledge/${folder}/${stem}.json';`);

const list = (folder: string, spread: boolean): string =>
  `[\n${stems(folder)
    .map((stem) => `    ${spread ? '...' : ''}${identifier(folder, stem)},`)
    .join('\n')}\n  ]`;

const header = '// Written by `npm run knowledge:index`: add a file to its folder and run it again.\n';

const modules: Record<string, string> = {
  'knowledge.ts': `${header}import type { Knowledge } from '../domain/consultation/knowledge';
import manifest from '#knowledge/manifest.json';
import sharedHolds from '#knowledge/shared-holds.json';
${['options', 'rules', 'facts', 'drugs'].flatMap(imports).join('\n')}

export const knowledge: Knowledge = {
  manifest,
  options: ${list('options', false)},
  sharedHolds,
  rules: ${list('rules', true)},
  facts: ${list('facts', true)},
  drugs: ${list('drugs', false)},
};
`,
  'interactions.ts': `${header}import type { InteractionKnowledge } from '../domain/consultation/knowledge';
${['interactions', 'ingredients'].flatMap(imports).join('\n')}

export const interactions: InteractionKnowledge = {
  interactions: ${list('interactions', false)},
  ingredients: ${list('ingredients', true)},
};
`,
  'evidence.ts': `${header}import type { Evidence } from '../domain/consultation/knowledge';
${['trials', 'side-effects', 'sources', 'doses', 'disagreements'].flatMap(imports).join('\n')}
import concerns from '#knowledge/concerns.json';
import scheduledOptions from '#knowledge/schedules/options.json';
import scheduledTreatments from '#knowledge/schedules/treatments.json';

export const evidence: Evidence = {
  trials: ${list('trials', false)},
  sideEffects: ${list('side-effects', true)},
  sources: ${list('sources', true)},
  doses: ${list('doses', false)},
  disagreements: ${list('disagreements', true)},
  schedules: { treatments: scheduledTreatments, options: scheduledOptions },
  concerns,
};
`,
  'care.ts': `${header}import type { Care } from '../domain/side-effects/care-plan';
${['care/plans', 'care/prevention'].flatMap(imports).join('\n')}
import emetic from '#knowledge/care/emetic.json';
import grades from '#knowledge/care/grades.json';
import signs from '#knowledge/care/signs.json';
import sources from '#knowledge/care/sources.json';

export const care: Care = {
  plans: ${list('care/plans', false)},
  signs,
  grades,
  prevention: ${list('care/prevention', true)},
  emetic,
  sources,
};
`,
  'calls.ts': `${header}import type { CallKnowledge } from '../domain/navigation/first-cycle-call';
import everyday from '#knowledge/care/everyday-words.json';
import firstCycle from '#knowledge/care/first-cycle-calls.json';

export const calls: CallKnowledge = { firstCycle, everyday };
`,
  'about.ts': `${header}import type { About } from '../domain/library/about';
import sources from '#knowledge/about-sources.json';
import proof from '#knowledge/proof-report.json';
${['source-document', 'changes', 'self-assessment'].flatMap(imports).join('\n')}

export const about: About = {
  claims: ${list('source-document', true)},
  versions: ${list('changes', false)},
  criteria: ${list('self-assessment', true)},
  proof,
  sources,
};
`,
  'samples.ts': `${header}import type { SamplePatient } from '../domain/patient/sample';
${imports('samples').join('\n')}

export const samples: SamplePatient[] = ${list('samples', false).replaceAll('\n    ', '\n  ').replace('\n  ]', '\n]')};
`,
};

let stale = 0;
for (const [file, text] of Object.entries(modules)) {
  const path = join(root, file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (now === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`src/knowledge/${file} is stale: run npm run knowledge:index`);
    stale++;
  } else {
    writeFileSync(path, text);
    console.log(`wrote src/knowledge/${file}`);
  }
}
process.exitCode = stale ? 1 : 0;
