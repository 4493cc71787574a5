import * as v from 'valibot';

/** What a contact is to us (F1). */
export const Stage = v.picklist(['prospect', 'customer', 'client', 'lapsed']);
export type Stage = v.InferOutput<typeof Stage>;
