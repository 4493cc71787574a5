import type { Product } from './product';

/**
 * Kills the background's worker, as the browser does at any instant, and waits until it has stopped. A new one may live
 * by then: a page that was waiting for an answer asks again.
 */
export async function stopWorker({ context, backstage, id }: Product): Promise<void> {
  const session = await context.newCDPSession(backstage);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(`chrome-extension://${id}/`));
      if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
