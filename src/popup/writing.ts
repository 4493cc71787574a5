/** All that writes to the book: not needed to begin typing, so it comes after the field is there. */
export { append } from '../store/append';
export { undo } from '../store/undo';
export { saveLog } from './save-log';
