/** Begins the sentence that says how a meeting went, while that is asked. */
export const meetingKey = 'w';
