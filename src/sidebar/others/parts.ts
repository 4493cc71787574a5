/** What the page says about other contacts; loaded after the first screen. */
export { LinkedPeople } from './linked-people';
export { PageQuestions } from './page-questions';
