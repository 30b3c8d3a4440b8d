/** Writes the JSON Schemas that are published: of the knowledge and of the command line. `--check` exits 1 when one is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { generateSchema, publicSchemas, schemas } from './generate';

const root = join(__dirname, '..', '..');

async function main(): Promise<void> {
  const targets = [
    ...schemas.map(([name, type, path]) => ({ file: `src/knowledge/schema/${name}.schema.json`, type, path })),
    ...publicSchemas.map(([name, type, path]) => ({ file: `docs/${name}.schema.json`, type, path })),
  ];
  mkdirSync(join(root, 'src/knowledge/schema'), { recursive: true });
  let stale = 0;
  for (const { file, type, path } of targets) {
    const text = await format(JSON.stringify(generateSchema(type, path)), { parser: 'json', printWidth: 120 });
    const now = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    if (now === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${file} is stale: run npm run schema`);
      stale++;
    } else {
      writeFileSync(join(root, file), text);
      console.log(`wrote ${file}`);
    }
  }
  process.exitCode = stale ? 1 : 0;
}

void main();
