/** What the first screen does not need: mostly what the page says about other contacts. */
export { AtRest } from '../at-rest';
export { refWords } from '../ref-words';
export { formerOf } from './former';
export { LinkedPeople } from './linked-people';
export { NoHistory } from './no-history';
export { PageQuestions } from './page-questions';
export { StatusLine } from './status-line';
export { WhoIsThis } from './who-is-this';
