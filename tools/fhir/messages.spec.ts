/** The importer returns keys; this holds that each of them has words, with the same parameters in both languages. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const source = join(__dirname, '../../src');

function words(language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(source, `i18n/import.${language}.json`), 'utf8')) as Record<string, string>;
}

function keysOfTheImporter(): string[] {
  const folder = join(source, 'domain/fhir');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/'(import\.[\w.]+)'/g)].map(([, key]) => key ?? ''),
  );
}

const parameters = (text: string | undefined) =>
  [...(text ?? '').matchAll(/{{ (\w+) }}/g)].map(([, name]) => name).sort();

describe('the words of the import report', () => {
  const [english, spanish] = [words('en'), words('es')];

  it('exist for every key', () => {
    assert.deepEqual(
      keysOfTheImporter().filter((key) => !(key in english)),
      [],
    );
  });

  it('are the same keys and parameters in both languages', () => {
    assert.deepEqual(Object.keys(spanish), Object.keys(english));
    for (const [key, text] of Object.entries(english))
      assert.deepEqual(parameters(spanish[key]), parameters(text), key);
  });
});
