/** The code with which only the sidebar writes; loaded after the first screen. */
export { sheetFormDrafts } from './sheet-form-drafts';
export { rebuild } from '../store/rebuild';
export { asAgreed } from '../domain/read-back/read-back';
export { namingEntries } from './naming-entries';
export { nameChangeFromPage } from './naming';
export { logTarget } from './log-target';
export { entriesForRef } from './entries-for-ref';
