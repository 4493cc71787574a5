/** What the quick log needs once something is typed; loaded after the first screen. */
export { readOrNote } from './read-or-note';
export { loadLanguages } from '../../domain/quick-log/languages/load-languages';
export { AfterSave } from './after-save';
export { ChipList } from '../../ui/chip-list';
export { Growing } from './growing';
