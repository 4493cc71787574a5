/** All that writes to the book: not needed before something is written, so it comes after the first screen. */
export { begunForms } from './begun-forms';
export { ratedEntry } from '../domain/impression/rated-entry';
export { entryOfAct } from '../domain/promise/act';
export { rebuild } from '../store/rebuild';
export { entriesOfNaming } from './name-contact';
export { takeUp } from './naming';
export { saveLog } from './save-log';
export { takeBack, write } from './write';
export { entriesUnder } from './note-under';
