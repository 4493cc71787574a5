import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterDraftEvent, inField, type DraftEvent, type DraftState } from '../../src/sidebar/draft-state';

const owner = (id: string) => ({
  refKey: id,
  ref: { crm: 'x', tenant: '-', kind: 'k', id },
  whom: id,
  open: [],
});
const draft = (text: string) => ({ text, changes: [] });
/** A contact comes on screen, and their saved draft is read. */
const comes = (id: string, saved = ''): DraftEvent[] => [appears(id), kept(id, saved)];
const appears = (id: string): DraftEvent => ({ type: 'on-screen', owner: owner(id) });
const kept = (id: string, text: string): DraftEvent => ({ type: 'kept', refKey: id, draft: draft(text) });
const typed = (text: string): DraftEvent => ({ type: 'typed', draft: draft(text) });
const after = (...events: (DraftEvent | DraftEvent[])[]) => {
  const state = events.flat().reduce<DraftState | undefined>(afterDraftEvent, undefined);
  if (!state) throw new Error('nobody came on screen');
  const { owner: whose, draft: what } = inField(state);
  return [whose.refKey, what.text];
};

describe('the sentence in the field', () => {
  it('is about the contact it was begun for, whatever the page does', () => {
    expect(after(comes('zoe'), typed('Call'), comes('ben'), typed('Call ++'))).toEqual(['zoe', 'Call ++']);
  });

  it('is about the next contact once it is saved', () => {
    expect(after(comes('zoe'), typed('Call'), comes('ben', 'old'), typed(''))).toEqual(['ben', 'old']);
  });

  it('is put aside on demand', () => {
    expect(after(comes('zoe'), typed('Call'), comes('ben'), { type: 'put-aside' })).toEqual(['ben', '']);
  });

  it('is the saved draft when a contact comes back', () => {
    expect(after(comes('zoe', 'half a sent'))).toEqual(['zoe', 'half a sent']);
  });

  it('stays as it is when its contact comes back before it is saved', () => {
    expect(after(comes('zoe'), typed('Call'), comes('ben'), comes('zoe', 'Ca'))).toEqual(['zoe', 'Call']);
  });

  it('is not replaced by the saved draft when more is known about its contact', () => {
    expect(after(comes('zoe'), typed('Call'), comes('zoe', ''))).toEqual(['zoe', 'Call']);
  });

  it('is the draft from another tab with the same contact, as long as nothing was typed here', () => {
    expect(after(comes('zoe'), kept('zoe', 'half'))).toEqual(['zoe', 'half']);
    expect(after(comes('zoe'), kept('zoe', 'half'), kept('zoe', ''))).toEqual(['zoe', '']);
    expect(after(comes('zoe'), typed('Call'), kept('zoe', 'half'))).toEqual(['zoe', 'Call']);
    expect(after(comes('zoe'), typed('Call'), typed(''), kept('zoe', 'half'))).toEqual(['zoe', 'half']);
    expect(after(comes('zoe'), kept('ben', 'half'))).toEqual(['zoe', '']);
    expect(after(comes('zoe'), typed('Call'), comes('ben'), kept('ben', 'half'))).toEqual(['zoe', 'Call']);
  });

  it('is about the contact on screen from the moment they are, before their saved draft was read', () => {
    expect(after(comes('zoe'), appears('ben'), typed('Call'))).toEqual(['ben', 'Call']);
    expect(after(comes('zoe'), appears('ben'), typed('Call'), kept('ben', ''))).toEqual(['ben', 'Call']);
    expect(after(comes('zoe'), typed('Call'), appears('ben'), typed('Call ++'))).toEqual(['zoe', 'Call ++']);
  });

  it('continues the saved draft if it was begun before that was read', () => {
    expect(after(appears('ben'), typed('Call'), kept('ben', 'Met.'))).toEqual(['ben', 'Met. Call']);
    // Its own first letters, saved by then.
    expect(after(appears('ben'), typed('Call'), kept('ben', 'C'))).toEqual(['ben', 'Call']);
    const left = [appears('ben'), typed('Call'), ...comes('zoe', 'old')];
    expect(after(...left, ...comes('ben', 'Met.'))).toEqual(['ben', 'Met. Call']);
    expect(after(...left, { type: 'put-aside' })).toEqual(['zoe', 'old']);
  });

  it('is about whoever was on screen when it was begun, in any order of moves, letters and answers of the book', () => {
    const ids = fc.constantFrom('zoe', 'ben', 'ana');
    const event = fc.oneof(
      ids.map(appears),
      ids.map((id) => kept(id, '')),
      fc.constantFrom('C', 'Ca', '').map(typed),
      fc.constant<DraftEvent>({ type: 'put-aside' }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state = afterDraftEvent(undefined, appears('zoe'));
        let [onScreen, begunFor, text] = ['zoe', 'zoe', ''];
        for (const one of events) {
          const wasEmpty = text === '';
          state = afterDraftEvent(state, one);
          if (one.type === 'on-screen') onScreen = one.owner.refKey;
          if (!state) throw new Error('nobody is on screen');
          ({ text } = inField(state).draft);
          if (wasEmpty || one.type === 'put-aside') begunFor = onScreen;
          if (text !== '') expect(inField(state).owner.refKey).toBe(begunFor);
          else expect(inField(state).owner.refKey).toBe(onScreen);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never changes its contact between two empty fields', () => {
    const event = fc.oneof(
      fc.constantFrom('zoe', 'ben', 'ana').map(appears),
      fc.constantFrom('zoe', 'ben', 'ana').map((id) => kept(id, '')),
      fc.constantFrom('C', 'Ca', 'Call').map(typed),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state = [...comes('zoe'), typed('begun')].reduce<DraftState | undefined>(
          afterDraftEvent,
          undefined,
        );
        for (const one of events) state = afterDraftEvent(state, one);
        expect(state && inField(state).owner.refKey).toBe('zoe');
      }),
    );
  });
});
