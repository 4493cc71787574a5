/** Copies the note for the CRM. */
export const copyKey = 'c';
