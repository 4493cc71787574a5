/** What asks after a save: not needed to begin typing, so it comes after the field is there. */
export { lossOf } from '../domain/question/waiting-question';
export { DebriefScreen } from './debrief-screen';
export { QuestionLines } from './question-lines';
