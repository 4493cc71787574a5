import * as v from 'valibot';

/** Who on our side meets whom on theirs (K4): owed until it is made. */
export const introductionKinds = {
  'introduction.owed': { data: v.object({}), text: v.object({ ours: v.string(), theirs: v.string() }) },
  'introduction.made': { data: v.object({ metAt: v.number() }), text: v.object({}) },
  'introduction.dropped': { data: v.object({}), text: v.object({}) },
};
