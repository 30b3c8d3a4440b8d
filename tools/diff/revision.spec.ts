import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { anOption } from '../../src/domain/consultation/testing/a-knowledge';
import { shelfAt } from './revision';
import { Unreadable } from './unreadable';
import { versionOf } from './version';

const root = mkdtempSync(join(tmpdir(), 'tandem-diff-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { stdio: 'pipe' });

/** Writes a knowledge file and commits it under a tag. */
function commit(tag: string, path: string, content: unknown): void {
  const file = join(root, 'src', 'knowledge', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  git('add', '-A');
  git('commit', '--quiet', '-m', tag);
  git('tag', tag);
}

const read = (revision: string) => versionOf(shelfAt(revision, root), revision);
const refuses = (revision: string, sentence: RegExp) => {
  assert.throws(
    () => read(revision),
    (error) => error instanceof Unreadable && sentence.test(error.message),
  );
};

describe('a revision', () => {
  it('is refused in one sentence outside of a repository, where git does not know it, and without knowledge', () => {
    refuses('HEAD', /^This is not a git repository/);
    git('init', '--quiet');
    refuses('HEAD', /^git knows no revision "HEAD" here$/);
    writeFileSync(join(root, 'other.txt'), '');
    git('add', '-A');
    git('commit', '--quiet', '-m', 'none');
    refuses('HEAD', /^HEAD has no src\/knowledge\/manifest.json/);
    refuses('--output=x', /^git knows no revision/);
  });

  it('is read as it stood, whatever stands there now', () => {
    const option = anOption('a', { attribute: 'esr1', in: ['mutated'] });
    commit('empty', 'manifest.json', { version: '1', evidenceDate: '2026-11-01', reviewBy: '', licence: '' });
    commit('one', 'options/a.json', { ...option, name: { en: 'Ä', es: 'ñ' } });
    commit('two', 'options/a.json', option);
    assert.deepEqual(read('empty').knowledge.options, []);
    assert.deepEqual(
      read('one').knowledge.options.map(({ name }) => name),
      [{ en: 'Ä', es: 'ñ' }],
    );
    assert.deepEqual(read('two').knowledge.options, [option]);
  });

  it("that today's engine cannot read is refused with what and where", () => {
    const option = anOption('a', { attribute: 'esr1', in: ['mutated'] });
    commit('shape', 'options/a.json', { ...option, holds: undefined });
    refuses('shape', /^shape: today's engine cannot read src\/knowledge\/options\/a.json \(a\): .*'holds'/);
    commit('attribute', 'options/a.json', anOption('a', { attribute: 'gone', in: ['x'] }));
    refuses('attribute', /options\/a.json \(a\): No attribute "gone" in the catalogue/);
    commit('condition', 'options/a.json', anOption('a', { equals: 1 } as never));
    refuses('condition', /options\/a.json \(a\): indications.0.when/);
    commit('json', 'options/a.json', '{');
    refuses('json', /^json: src\/knowledge\/options\/a.json is not JSON/);
    commit('again', 'options/a.json', option);
    commit('list', 'rules/r.json', {});
    refuses('list', /rules\/r.json: it is no list/);
  });
});
