import type { CDPSession, Page } from 'playwright-core';
import type { Product } from './product';

/** Evaluates in the world that our own scripts have in a page, where no page's script is. */
export async function evaluateInOurWorld(product: Product, page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const contextId = await ourContext(session, product.id);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

function ourContext(session: CDPSession, id: string): Promise<number> {
  return new Promise((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData ?? {};
      if (type === 'isolated' && context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
    session.send('Runtime.enable').catch(reject);
  });
}
