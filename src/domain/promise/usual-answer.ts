/** Default number of working minutes within which a client's message is answered: four hours (P9). */
export const usualAnswerMinutes = 240;
