import * as v from 'valibot';

/** What every row of the keeping table begins with. `madeAt` is epoch ms. */
export const keepingBase = { id: v.string(), contact: v.string(), madeAt: v.number() };
