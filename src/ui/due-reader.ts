/** What reads a due time on its own; it is loaded when it is first needed. */
export { loadLanguages } from '../domain/quick-log/languages/load-languages';
export { dueFromWords } from '../domain/quick-log/times/due-from-words';
