/** A note for the CRM: for plain fields, and for editors that take formatted text. */
export interface NoteText {
  readonly plain: string;
  readonly html: string;
}
