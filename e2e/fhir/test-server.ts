import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A FHIR R4 server of a story: Medplum's own router over a repository in memory, which forgets all when it is closed. */
export interface TestServer {
  /** Where transactions are posted to. */
  base: string;
  close: () => void;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length > 0 ? (JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown) : undefined;
}

export async function testServer(): Promise<TestServer> {
  const [router, repository] = [new FhirRouter(), new MemoryRepository()];
  const server = createServer((request, response) => {
    void (async () => {
      const [outcome, resource] = await router.handleRequest(
        {
          method: request.method as 'GET' | 'POST',
          url: request.url ?? '/',
          pathname: '',
          body: await bodyOf(request),
          params: {},
          query: {},
          headers: request.headers,
        },
        repository,
      );
      const isOk = outcome.issue.every(({ severity }) => severity === 'information');
      response.writeHead(isOk ? 200 : 400, { 'Content-Type': 'application/fhir+json' });
      response.end(JSON.stringify(resource ?? outcome));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}
