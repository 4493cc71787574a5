import type { Page } from 'playwright-core';
import { demoRecords, pathOf } from '../../demo/crm/records';
import { startDemoCrm, type DemoCrm } from '../../demo/crm/server';
import { startProduct, type Product, type ProductOptions } from './product';
import { turnOnAt } from './turn-on';

/** The product, turned on at the demo CRM. */
export interface OnDemo {
  product: Product;
  readonly crm: DemoCrm;
  /** Returns the address of a record's page: `address('q', '?hold')`. */
  address(id: string, query?: string): string;
  /** Opens a record's page in a new tab. */
  openRecord(id: string, query?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the product and the demo CRM, and turns one on at the other. */
export async function startOnDemo(options: ProductOptions = {}): Promise<OnDemo> {
  const [product, crm] = await Promise.all([startProduct(options), startDemoCrm()]);
  await turnOnAt(product, crm.origin, 'demo');
  const address = (id: string, query = '') => `${crm.origin}${pathOf(recordOf(id))}${query}`;
  const on: OnDemo = {
    product,
    crm,
    address,
    openRecord: async (id, query) => {
      const page = await on.product.context.newPage();
      await page.goto(address(id, query));
      return page;
    },
    close: async () => {
      await Promise.all([on.product.close(), crm.close()]);
    },
  };
  return on;
}

/** Returns a record of the demo CRM. */
export function recordOf(id: string) {
  const record = demoRecords.find((one) => one.id === id);
  if (!record) throw new Error(`the demo CRM has no ${id}`);
  return record;
}
