import * as v from 'valibot';

/** The answer to a hello if a script of ours offered the port: the origin of the tab's page, as the browser knows it. */
export const WhereIAm = v.object({ origin: v.pipe(v.string(), v.maxLength(1000)) });
export type WhereIAm = v.InferOutput<typeof WhereIAm>;
