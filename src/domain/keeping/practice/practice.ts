import * as v from 'valibot';

/** The six practices that keep a client (K1). */
export const Practice = v.picklist(['honest', 'costs', 'reachable', 'patient', 'still-there', 'confidences']);
export type Practice = v.InferOutput<typeof Practice>;
