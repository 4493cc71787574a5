import * as v from 'valibot';

/** How we met (L2). */
export const Channel = v.picklist([
  'call',
  'voicemail',
  'meeting',
  'email',
  'message',
  'coffee',
  'meal',
  'visit',
  'event',
  'training',
  'delivery',
]);
export type Channel = v.InferOutput<typeof Channel>;
