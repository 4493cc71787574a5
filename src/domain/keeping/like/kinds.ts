import * as v from 'valibot';

/** Hobbies and tastes (F3). */
export const likeKinds = {
  'like.noted': { data: v.object({}), text: v.object({ what: v.string() }) },
  'like.dropped': { data: v.object({}), text: v.object({}) },
};
