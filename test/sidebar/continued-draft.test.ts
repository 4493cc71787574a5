import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinued } from '../../src/sidebar/continued-draft';
import {
  afterDraftEvent,
  takenOverBy,
  type DraftState,
  type OwnedDraft,
} from '../../src/sidebar/draft-state';

const owner = { refKey: 'zoe', ref: { crm: 'x', tenant: '-', kind: 'k', id: 'zoe' }, whom: 'Zoë', open: [] };
const draftOf = (text: string, typedAt = 0) => ({ text, changes: [], typedAt });

/** Two sheets over one saved draft: the one from before an update, and the new one that the caret comes to. */
function twoSheets(begun: string) {
  let saved = draftOf(begun);
  let state: DraftState | undefined = afterDraftEvent(undefined, { type: 'on-screen', owner });
  state = afterDraftEvent(state, { type: 'kept', refKey: 'zoe', draft: saved });
  const writes: (() => void)[] = [];
  const here = (): OwnedDraft => {
    if (!state) throw new Error('nobody is on screen');
    return state.here;
  };
  const write = (before: OwnedDraft, draft: OwnedDraft['draft']) => {
    const taken = takenOverBy(before, draft);
    writes.push(() => {
      if (isContinued(taken, { text: saved.text, at: saved.typedAt }, draft.text)) return;
      saved = draftOf(draft.text, draft.typedAt);
    });
  };
  return {
    here,
    saveOld: (text: string, at: number) => void (saved = draftOf(text, at)),
    type(letter: string, at: number) {
      const before = here();
      const draft = draftOf(before.draft.text + letter, at);
      state = afterDraftEvent(state, { type: 'typed', draft });
      write(before, draft);
    },
    /** Does the new sheet's oldest write that waits, if there is one. */
    writeNext: () => writes.shift()?.(),
    /** The new sheet hears what is saved now. */
    hear() {
      const before = here();
      state = afterDraftEvent(state, { type: 'kept', refKey: 'zoe', draft: saved });
      if (before.takenOver && before.takenOver.text !== here().takenOver?.text) write(here(), here().draft);
    },
  };
}

/** What happens next, where it can: the old sheet saves a letter, the new one gets one, saves one, or hears what is saved. */
const steps = fc.array(fc.constantFrom('saveOld', 'type', 'writeNext', 'hear'), { maxLength: 40 });

const letters = (...unit: string[]) => fc.string({ unit: fc.constantFrom(...unit), maxLength: 4 });

describe('a sentence whose last letters are still being saved by the old sheet', () => {
  it('is whole once all is saved, in whatever order', () => {
    // Of two letters that are the same, one typed here and one there, nobody can tell whether they are one.
    const [old, here] = [letters('a', 'b', ' '), letters('x', 'y')];
    fc.assert(
      fc.property(old, old, here, steps, (begun, before, after, order) => {
        const sheets = twoSheets(begun);
        let [kept, typed] = [0, 0];
        const act = {
          saveOld: () => kept < before.length && sheets.saveOld(begun + before.slice(0, ++kept), kept),
          type: () => typed < after.length && sheets.type(after.charAt(typed++), 10 + typed),
          writeNext: sheets.writeNext,
          hear: sheets.hear,
        };
        for (const step of order) act[step]();
        while (kept < before.length) {
          act.saveOld();
          sheets.hear();
        }
        while (typed < after.length) act.type();
        for (let round = 0; round < 40; round++) {
          sheets.writeNext();
          sheets.hear();
        }
        expect(sheets.here().draft.text).toBe(begun + before + after);
      }),
      { numRuns: 2_000 },
    );
  });
});
