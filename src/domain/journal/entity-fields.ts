/** Something that entries are about, with the contact it was typed under. */
export interface Entity {
  readonly id: string;
  readonly contact: string;
}

/** Returns the fields by which a new entry says what it is about. */
export const entityFields = ({ id, contact }: Entity) => ({ entity: id, contact });
