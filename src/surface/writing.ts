/** The code that writes to the book; loaded after the first screen. */
export { ratedEntry } from '../domain/impression/rated-entry';

export { newId } from '../store/new-id';
export { changeOfAction } from './change/change-of-action';
export { changeStack } from './change/change-stack';
export { writeChange } from './change/write-change';
export { rateLog } from './log/rate-log';
export { saveLog } from './log/save-log';
