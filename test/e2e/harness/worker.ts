import { expect } from 'vitest';
import type { Product } from './product';

/** Kills the background's worker, as the browser does at any instant, and waits until it is gone. */
export async function stopWorker({ context, backstage, protocol, id }: Product): Promise<void> {
  const session = await context.newCDPSession(backstage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await expect.poll(async () => (await workersOf(protocol, id)).length, { interval: 20 }).toBe(0);
}

async function workersOf(protocol: Product['protocol'], id: string) {
  const { targetInfos } = await protocol.send('Target.getTargets');
  return targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
}
