/** Loads what asks after a save. */
export const loadQuestions = () => import('./questions');
export type QuestionParts = Awaited<ReturnType<typeof loadQuestions>>;
