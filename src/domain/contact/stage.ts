import * as v from 'valibot';

/** How far we are with a contact (F1). */
export const Stage = v.picklist(['prospect', 'customer', 'client', 'lapsed']);
export type Stage = v.InferOutput<typeof Stage>;
