/** What the sidebar alone writes: not needed before something is written, so it comes after the first screen. */
export { begunForms } from './begun-forms';
export { rebuild } from '../store/rebuild';
export { asAgreed } from '../domain/read-back/read-back';
export { entriesOfNaming } from './name-contact';
export { takeUp } from './naming';
export { logTarget } from './log-target';
export { entriesUnder } from './note-under';
