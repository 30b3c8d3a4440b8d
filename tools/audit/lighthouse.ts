import lighthouse, { desktopConfig, type Flags } from 'lighthouse';

export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  /** Audits below full score, for the reader. */
  faults: string[];
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Median of several Lighthouse runs, in points of 100. The port is the debugging port of a running Chromium. */
export async function measure(
  url: string,
  debugPort: number,
  device: 'desktop' | 'mobile',
  runs: number,
): Promise<Scores> {
  const flags: Flags = {
    port: debugPort,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  };
  const results: Scores[] = [];
  for (let run = 0; run < runs; run++) {
    const found = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
    if (!found) throw new Error(`Lighthouse gave no result for ${url}`);
    const { categories, audits } = found.lhr;
    const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
    const faults = ['accessibility', 'best-practices'].flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .map(({ id }) => audits[id])
        .filter((audit) => audit?.score !== null && audit?.score !== undefined && audit.score < 1)
        .map((audit) => audit?.id ?? ''),
    );
    results.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      faults,
    });
  }
  return {
    performance: median(results.map((result) => result.performance)),
    accessibility: median(results.map((result) => result.accessibility)),
    bestPractices: median(results.map((result) => result.bestPractices)),
    faults: [...new Set(results.flatMap((result) => result.faults))],
  };
}
