/** What the quick log needs once something is typed; loaded after the first screen. */
export { readTyped } from '../../domain/quick-log/read-typed';
export { loadLanguages } from '../../domain/quick-log/languages/load-languages';
export { AfterSave } from './after-save';
export { ChipList } from '../../ui/chip-list';
