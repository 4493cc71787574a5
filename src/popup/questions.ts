/** The questions after a save. In a module of their own, which loads after the field is shown. */
export { lossOf } from '../domain/question/waiting-question';
export { DebriefScreen } from './debrief-screen';
export { QuestionLines } from './question-lines';
