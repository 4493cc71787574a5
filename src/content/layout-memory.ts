import { usualLayout, type Layout } from '../domain/layout/layout';
import { number, oneOf, readShape, shape, yesOrNo } from '../messages/shape';
import { extensionApi } from './extension-api';

const keptLayout = shape({
  collapsed: yesOrNo,
  mode: oneOf('dock', 'float'),
  side: oneOf('left', 'right'),
  handleTop: number,
});

const key = (crm: string) => `li:layout:${crm}`;

/** Returns how the sidebar stands in a CRM's pages; as usual if nothing readable was kept. */
export async function readLayout(crm: string): Promise<Layout> {
  const stored = await extensionApi.storage.local.get(key(crm));
  return readShape([keptLayout], stored[key(crm)]) ?? usualLayout;
}

/** Keeps how the sidebar stands in a CRM's pages. Rejects if our extension was updated under this page. */
export async function keepLayout(crm: string, layout: Layout): Promise<void> {
  await extensionApi.storage.local.set({ [key(crm)]: layout });
}
