/** Within how many working minutes a client's message is answered, unless the user says otherwise: four hours (P9). */
export const usualAnswerMinutes = 240;
