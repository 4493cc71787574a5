import { usualLayout, type Layout } from '../domain/layout/layout';
import { number, oneOf, readShape, shape, yesOrNo } from '../messages/shape';
import { ask } from './ask';

const savedLayout = shape({
  collapsed: yesOrNo,
  mode: oneOf('dock', 'float'),
  side: oneOf('left', 'right'),
  handleTop: number,
});

/** Resolves to the saved layout of the sidebar in a CRM's pages, or to the default one if none can be read. */
export const readLayout = async (crm: string): Promise<Layout> =>
  readShape([savedLayout], await ask({ type: 'layout.read', crm })) ?? usualLayout;

/** Saves the layout of the sidebar in a CRM's pages. Rejects if our extension was updated under this page. */
export const saveLayout = (crm: string, layout: Layout): Promise<unknown> =>
  ask({ type: 'layout.keep', crm, layout });
