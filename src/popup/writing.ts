/** All that writes to the book: not needed to begin typing, so it comes after the field is there. */
export { append } from '../store/append';
export { newId } from '../store/new-id';
export { takeBack } from '../store/take-back';
export { undo } from '../store/undo';
export { saveLog } from './save-log';
