import * as v from 'valibot';

const target = v.object({ /** id of the entry that is undone or redone */ target: v.string() });
const noText = v.object({});

/** Undo and redo: entries about an entry. They carry the target's entity, so its fold reads them. */
export const undoKinds = {
  voided: { data: target, text: noText },
  restored: { data: target, text: noText },
};
