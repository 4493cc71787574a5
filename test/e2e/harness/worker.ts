import type { Product } from './product';

/**
 * Stops the background's service worker, as the browser may at any time, and waits until it has stopped. A new one may
 * be running by then, because a page that was waiting for an answer asks again.
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
