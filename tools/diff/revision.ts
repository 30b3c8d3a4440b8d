import { spawnSync } from 'node:child_process';
import { knowledgeFile, shelfOf, type Shelf } from '../check/files';
import type { KnowledgeManifest } from '../../src/domain/consultation/knowledge';
import { Unreadable } from './unreadable';

const folder = 'src/knowledge';

/** The knowledge files of a git revision, as they stand there. Throws Unreadable with one clear sentence. */
export function shelfAt(revision: string, root: string): Shelf {
  const commit = commitOf(revision, root);
  const names = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', folder])
    .toString('utf8')
    .split('\0')
    .filter((name) => name.endsWith('.json'));
  const manifestPath = `${folder}/manifest.json`;
  if (!names.includes(manifestPath)) throw new Unreadable(`${revision} has no ${manifestPath}: it holds no knowledge`);
  const texts = contentsOf(root, commit, names);
  const parse = (path: string): unknown => {
    try {
      return JSON.parse(texts.get(path) ?? '') as unknown;
    } catch (error) {
      throw new Unreadable(
        `${revision}: ${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const files = names
    .map((name) => knowledgeFile(name.slice(folder.length + 1), () => parse(name)))
    .filter((file) => file !== null);
  const odd = files.find(({ list, content }) => list && !Array.isArray(content));
  if (odd) throw new Unreadable(`${revision}: today's engine cannot read ${folder}/${odd.path}: it is no list`);
  return shelfOf(files, parse(manifestPath) as KnowledgeManifest, []);
}

/** The short name of a revision: its commit, with its own name where that is another one. */
export function commitOf(revision: string, root: string): string {
  const inside = spawnSync('git', ['-C', root, 'rev-parse', '--is-inside-work-tree']);
  if (inside.error)
    throw new Unreadable('git cannot be run here: without it there is no other version to compare with');
  if (inside.status !== 0)
    throw new Unreadable('This is not a git repository: there is no other version to compare with');
  const found = revision.startsWith('-')
    ? null
    : spawnSync('git', ['-C', root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (found?.status !== 0) throw new Unreadable(`git knows no revision "${revision}" here`);
  return found.stdout.toString('utf8').trim();
}

/** The contents of many files in one go, by path: `git cat-file --batch` answers "name type size", a line break, the content. */
function contentsOf(root: string, commit: string, names: readonly string[]): Map<string, string> {
  const asked = names.map((name) => `${commit}:${name}\n`).join('');
  const answer = git(root, ['cat-file', '--batch'], asked);
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('utf8', at, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Unreadable(`git does not hold ${name} of ${commit}`);
    texts.set(name, answer.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function git(root: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...args], { input, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Unreadable(`git ${args[0] ?? ''} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}
