/** What the quick log shows only once something is written: it comes with the grammar, and not with the first screen. */
export { readTyped } from '../../domain/quick-log/read-typed';
export { loadLanguages } from '../../domain/quick-log/languages/load-languages';
export { AfterSave } from './after-save';
export { ChipList } from '../../ui/chip-list';
