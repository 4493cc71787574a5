/** What the sheet shows of the practice, and what else comes after the three answers. */
export { TrendLine } from '../../ui/trend-line';
export { BeforeNext } from './before-next';
export { CopyNote } from './crm-note/copy-note';
export { LastIntention } from './last-intention';
export { PracticeLine, PracticeQuestion } from './practice-line';
export { nothingRead, practiceView } from './practice-view';
export { readPractice } from './read-practice';
export { doCare } from './first-care';
