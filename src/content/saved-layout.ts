import { usualLayout, type Layout } from '../domain/layout/layout';
import { number, oneOf, readShape, shape, yesOrNo } from '../messages/shape';
import { extensionApi } from './extension-api';

const savedLayout = shape({
  collapsed: yesOrNo,
  mode: oneOf('dock', 'float'),
  side: oneOf('left', 'right'),
  handleTop: number,
});

const key = (crm: string) => `li:layout:${crm}`;

/** Resolves to the saved layout of the sidebar in a CRM's pages, or to the default one if none can be read. */
export async function readLayout(crm: string): Promise<Layout> {
  const stored = await extensionApi.storage.local.get(key(crm));
  return readShape([savedLayout], stored[key(crm)]) ?? usualLayout;
}

/** Saves the layout of the sidebar in a CRM's pages. Rejects if our extension was updated under this page. */
export async function saveLayout(crm: string, layout: Layout): Promise<void> {
  await extensionApi.storage.local.set({ [key(crm)]: layout });
}
