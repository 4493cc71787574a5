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
const comes = (id: string, kept = ''): DraftEvent => ({
  type: 'on-screen',
  owner: owner(id),
  kept: draft(kept),
});
const typed = (text: string): DraftEvent => ({ type: 'typed', draft: draft(text) });
const after = (...events: DraftEvent[]) => {
  const state = events.reduce<DraftState | undefined>(afterDraftEvent, undefined);
  if (!state) throw new Error('nobody came on screen');
  const { owner: whose, draft: what } = inField(state);
  return [whose.refKey, what.text];
};

const kept = (id: string, text: string): DraftEvent => ({ type: 'kept', refKey: id, draft: draft(text) });

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

  it('never changes its contact between two empty fields', () => {
    const event = fc.oneof(
      fc.constantFrom('zoe', 'ben', 'ana').map((id) => comes(id)),
      fc.constantFrom('C', 'Ca', 'Call').map(typed),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state = afterDraftEvent(afterDraftEvent(undefined, comes('zoe')), typed('begun'));
        for (const one of events) state = afterDraftEvent(state, one);
        expect(state && inField(state).owner.refKey).toBe('zoe');
      }),
    );
  });
});
