/** Something that entries are about, with the contact it was typed under. */
export interface Entity {
  readonly id: string;
  readonly contact: string;
}

/** Returns the fields of an entry that say what it is about; its data and its text are empty until it gives its own. */
export const about = ({ id, contact }: Entity) => ({ entity: id, contact, data: {}, text: {} });
