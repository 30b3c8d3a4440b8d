import { Injectable } from '@angular/core';
import type { SmaaInput, SmaaResult } from '../../../domain/preference/smaa';
import { trustOwnWorkers } from '../../ui/worker-policy';

/** Runs the robustness analysis in a worker of its own, so that the page stays responsive. */
@Injectable({ providedIn: 'root' })
export class RobustnessRun {
  /** Rejects where the question is refused, or with the signal's reason as soon as it is no longer asked. */
  of(input: SmaaInput, stop: AbortSignal): Promise<SmaaResult> {
    trustOwnWorkers();
    const worker = new Worker(new URL('./robustness.worker', import.meta.url), { type: 'module' });
    const start = performance.now();
    return new Promise<SmaaResult>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SmaaResult>) => {
        // For those who measure the page: from the question to the answer, the start of the worker included.
        performance.measure('robustness', { start, end: performance.now() });
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      stop.addEventListener('abort', () => {
        reject(new Error('no longer asked'));
      });
      worker.postMessage(input);
    }).finally(() => {
      worker.terminate();
    });
  }
}
