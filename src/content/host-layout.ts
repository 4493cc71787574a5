import { usualLayout, type Layout } from '../domain/layout/layout';
import { keepLayout, readLayout } from './layout-memory';
import { logOnce } from './log-once';

/** How the sheet stands at one CRM. */
export interface HostLayout {
  /** Undefined until it was read. */
  known(): Layout | undefined;
  usual(): Layout;
  /** Changes it in this page. */
  place(by: Partial<Layout>): void;
  /** Changes it, and keeps it for the CRM's other pages. */
  keep(by: Partial<Layout>): void;
}

const logLayout = (cause: unknown) => logOnce('the layout', cause);

/** Begins with the layout that was kept for a CRM, once it is read; tells each change. */
export function beginLayout(crm: string, changed: (layout: Layout) => void): HostLayout {
  let layout: Layout | undefined;
  const usual = () => layout ?? usualLayout;
  const place = (by: Partial<Layout>) => changed((layout = { ...usual(), ...by }));
  readLayout(crm)
    .catch(logLayout)
    .then((read) => place(read ?? {}));
  return {
    known: () => layout,
    usual,
    place,
    keep(by) {
      place(by);
      keepLayout(crm, usual()).catch(logLayout);
    },
  };
}
