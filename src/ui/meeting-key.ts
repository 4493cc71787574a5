/** Starts the log of how a meeting went, while the question is shown. */
export const meetingKey = 'w';
