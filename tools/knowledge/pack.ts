/**
 * Packs the knowledge for the browser into src/knowledge/packed (not committed): what options are shown with first, details
 * apart; the structure in streams, Spanish as the list of its texts in reading order, fetched when it is wanted, and of what is
 * shown first English too. What else there is is small and holds both languages, which compress better together. Run before every
 * build and test by npm's own hooks.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeAddresses, takeOwnPages } from '../../src/knowledge/addresses';
import { detailKeys, takeDetails } from '../../src/knowledge/details';
import { takeLanguage } from '../../src/knowledge/languages';
import { intoStreams } from '../../src/knowledge/streams';
import { about } from '../../src/knowledge/about';
import { calls } from '../../src/knowledge/calls';
import { care } from '../../src/knowledge/care';
import { evidence } from '../../src/knowledge/evidence';
import { interactions } from '../../src/knowledge/interactions';
import { knowledge } from '../../src/knowledge/knowledge';
import { samples } from '../../src/knowledge/samples';

const folder = join(__dirname, '..', '..', 'src', 'knowledge', 'packed');

/**
 * JSON in a string is read faster than the same as an object literal (v8.dev/blog/cost-of-javascript-2019). The string stands
 * in single quotes, because JSON holds many double ones: without their escapes it is one per cent smaller, compressed.
 */
function write(name: string, content: unknown): void {
  const text = JSON.stringify(content).replace(/[\\']/g, '\\$&');
  writeFileSync(join(folder, `${name}.js`), `export default JSON.parse('${text}');\n`);
}

const [core, shown, others] = [structuredClone(knowledge), structuredClone(evidence), structuredClone(interactions)];
for (const content of [core, shown, others]) takeAddresses(content, evidence.sources);
takeOwnPages(shown.sources);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const details = takeDetails(core);
const apart = { knowledge: core, evidence: shown, care };
for (const [name, content] of Object.entries(apart)) {
  const copy = structuredClone<unknown>(content);
  const except = name === 'knowledge' ? detailKeys : [];
  write(`${name}.es`, takeLanguage(copy, 'es', except));
  if (name === 'knowledge') write(`${name}.en`, takeLanguage(copy, 'en', except));
  write(name, intoStreams(copy));
}
for (const [name, content] of Object.entries({ details, interactions: others, calls, samples, about }))
  write(name, intoStreams(content));
