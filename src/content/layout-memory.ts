import * as v from 'valibot';
import { Layout, usualLayout } from '../domain/layout/layout';
import { extensionApi } from './extension-api';

const key = (crm: string) => `li:layout:${crm}`;

/** Gives how the sidebar stands in a CRM's pages; as usual where nothing readable was kept. */
export async function readLayout(crm: string): Promise<Layout> {
  const stored = await extensionApi.storage.local.get(key(crm));
  const layout = v.safeParse(Layout, stored[key(crm)]);
  return layout.success ? layout.output : usualLayout;
}

/** Keeps how the sidebar stands in a CRM's pages. Rejects where our extension was updated under this page. */
export async function keepLayout(crm: string, layout: Layout): Promise<void> {
  await extensionApi.storage.local.set({ [key(crm)]: layout });
}
