/** What the sheet shows of the practice, once the three answers are there. */
export { AgreedLine } from './agreed-line';
export { BeforeNext } from './before-next';
export { CareLine } from './care-line';
export { KeptQuestion } from './kept-question';
export { Meant } from './meant';
export { nothingRead, practiceView } from './practice-view';
export { readPractice } from './read-practice';
export { carePromise, firstCare } from './first-care';
