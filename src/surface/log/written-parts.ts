/** What the quick log shows only once something is written: it comes with the grammar, and not with the first screen. */
export { readSentence } from '../../domain/quick-log/read-sentence';
export { AfterSave } from './after-save';
export { ChipList } from '../../ui/chip-list';
