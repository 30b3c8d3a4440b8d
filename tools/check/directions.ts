import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/domain/treatment/rule';
import type { Check } from './finding';

const path = join(__dirname, '..', '..', 'src', 'knowledge', 'second-reading', 'directions.txt');

/** What a rule recommends, and some of what it advises against, read a second time. */
interface Direction {
  recommends: string[];
  avoids: string[];
}

let held: ReadonlyMap<string, Direction> | null = null;

/** Lines `rule: +option -option own+option`, by rule; the comments say what the signs mean. */
export function readDirections(text: string): Map<string, Direction> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [rule = '', signs = ''] = line.split(': ');
      const of = (sign: RegExp) => signs.split(' ').flatMap((one) => sign.exec(one)?.[1] ?? []);
      return [rule, { recommends: of(/^(?:own)?\+(.+)$/), avoids: of(/^-(.+)$/) }];
    }),
  );
}

function problemsOf(rule: Rule, read: Direction | undefined): string[] {
  const { recommends, avoids } = read ?? { recommends: [], avoids: [] };
  const avoided = rule.avoids.map(({ optionId }) => optionId);
  return [
    ...recommends
      .filter((id) => !rule.recommends.includes(id))
      .map((id) => `does not recommend ${id}, which its evidence does`),
    ...rule.recommends
      .filter((id) => !recommends.includes(id))
      .map((id) => `recommends ${id}, which directions.txt does not say`),
    ...avoids
      .filter((id) => !avoided.includes(id))
      .map((id) => `does not advise against ${id}, which its evidence does`),
  ];
}

/** Rules point where the evidence points. */
export const directions: Check = {
  name: 'directions',
  check({ rules }) {
    const read = (held ??= readDirections(readFileSync(path, 'utf8')));
    const ids = new Set(rules.map(({ item }) => item.id));
    return [
      ...rules.flatMap(({ path: file, item }) =>
        problemsOf(item, read.get(item.id)).map(
          (problem) => `${file} rule ${item.id}: ${problem}; correct one of the two`,
        ),
      ),
      ...[...read.keys()]
        .filter((id) => !ids.has(id))
        .map((id) => `directions.txt: no rule "${id}"; take the line out`),
    ];
  },
};
