/** What the page says about other contacts; loaded after the first screen. */
export { formerOf } from './former';
export { LinkedPeople } from './linked-people';
export { PageQuestions } from './page-questions';
export { WhoIsThis } from './who-is-this';
