import { usualLayout, type Layout } from '../domain/layout/layout';
import { saveLayout, readLayout } from './saved-layout';
import { logOnce } from './log-once';

/** The sheet's layout at one CRM. */
export interface CrmLayout {
  /** Undefined until it was read. */
  known(): Layout | undefined;
  /** The default until it was read. */
  usual(): Layout;
  /** Changes it in this page. */
  place(change: Partial<Layout>): void;
  /** Changes it, and saves it for the CRM's other pages. */
  keep(change: Partial<Layout>): void;
}

const logLayout = (cause: unknown) => logOnce('the layout', cause);

/** Reads the layout that was saved for a CRM, and calls `changed` then and on each change. */
export function layoutOfCrm(crm: string, changed: (layout: Layout) => void): CrmLayout {
  let layout: Layout | undefined;
  const usual = () => layout ?? usualLayout;
  const place = (change: Partial<Layout>) => changed((layout = { ...usual(), ...change }));
  readLayout(crm)
    .catch(logLayout)
    .then((read) => place(read ?? {}));
  return {
    known: () => layout,
    usual,
    place,
    keep(change) {
      place(change);
      saveLayout(crm, usual()).catch(logLayout);
    },
  };
}
