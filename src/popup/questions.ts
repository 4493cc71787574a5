/** What asks after a save: not needed to begin typing, so it comes after the field is there. */
export { LineQuestion } from '../ui/line-question';
export { DebriefScreen } from './debrief-screen';
export { followQuestion } from './follow-question';
export { WaitingQuestionLine } from './waiting-question-line';
