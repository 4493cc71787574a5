import './practice.css';

/** What the sheet shows of the practice, once the three answers are there. */
export { LineQuestion } from '../../ui/line-question';
export { AgreedLine } from './agreed-line';
export { BeforeNext } from './before-next';
export { CareLine } from './care-line';
export { followPractice } from './follow-practice';
export { Meant } from './meant';
export { nothingRead, practiceView } from './read-practice';
export { carePromise, firstCare } from './first-care';
