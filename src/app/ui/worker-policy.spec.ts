import { isOwnWorker } from './worker-policy';

describe('the policy for workers', () => {
  const page = 'https://tandem.example/decide/';

  it('lets through a worker of the build', () => {
    expect(isOwnWorker('https://tandem.example/decide/worker-AB12CD34.js', page)).toBeTrue();
    expect(isOwnWorker('worker-AB12CD34.js', page)).toBeTrue();
  });

  it('refuses every other address', () => {
    for (const address of [
      'https://elsewhere.example/worker-AB12CD34.js',
      'https://tandem.example/decide/main-AB12CD34.js',
      'https://tandem.example/worker-AB12CD34.js.txt',
      'https://tandem.example/a/../../worker.js',
      'data:text/javascript,postMessage(1)//worker-A.js',
      'blob:https://tandem.example/worker-A.js',
    ]) {
      expect(isOwnWorker(address, page)).withContext(address).toBeFalse();
    }
  });
});
