import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  /** Audits of accessibility and best practices below full score, for the reader. */
  faults: string[];
}

/** What is read of a Lighthouse result (JSON output, version 13). */
interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string }[] }>;
  audits: Record<string, { id: string; score: number | null }>;
}

const cli = join(__dirname, '..', '..', 'node_modules', 'lighthouse', 'cli', 'index.js');
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** One run. In a process of its own, because Lighthouse sends its functions into the page and bears no transpiler. */
function run(url: string, debugPort: number, device: 'desktop' | 'mobile'): Promise<Result> {
  const args = [cli, url, `--port=${debugPort}`, '--output=json', '--quiet'];
  args.push('--only-categories=performance,accessibility,best-practices');
  if (device === 'desktop') args.push('--preset=desktop');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(text) as Result);
      else reject(new Error(`Lighthouse ended with ${String(code)} for ${url}`));
    });
  });
}

function scoresOf({ categories, audits }: Result): Scores {
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const faults = ['accessibility', 'best-practices'].flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .map(({ id }) => audits[id])
      .filter((audit) => typeof audit?.score === 'number' && audit.score < 1)
      .map((audit) => audit?.id ?? ''),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    faults,
  };
}

/** Now and then the browser loses a recording (NO_NAVSTART and the like), which says nothing of the page: it is asked again. */
async function patiently(url: string, debugPort: number, device: 'desktop' | 'mobile'): Promise<Result> {
  for (let left = 2; left > 0; left--) {
    try {
      return await run(url, debugPort, device);
    } catch (error) {
      console.error(String(error));
    }
  }
  return run(url, debugPort, device);
}

/** Median of several Lighthouse runs, in points of 100. The port is the debugging port of a running Chromium. */
export async function measure(
  url: string,
  debugPort: number,
  device: 'desktop' | 'mobile',
  runs: number,
): Promise<Scores> {
  const results: Scores[] = [];
  for (let done = 0; done < runs; done++) results.push(scoresOf(await patiently(url, debugPort, device)));
  return {
    performance: median(results.map((result) => result.performance)),
    accessibility: median(results.map((result) => result.accessibility)),
    bestPractices: median(results.map((result) => result.bestPractices)),
    faults: [...new Set(results.flatMap((result) => result.faults))],
  };
}
