import { describe, expect, it } from 'vitest';
import { crmNoteOf } from '../../../src/domain/crm-note/crm-note';
import type { PersonHistory } from '../../../src/domain/timeline/timeline';
import { berlin, closed, daysAgo, impression, matter, now, promise } from '../sample';

const nothing: PersonHistory = {
  impressions: [],
  promises: [],
  matters: [],
  likes: [],
  requests: [],
  keeping: [],
};
const noteOf = (history: Partial<PersonHistory>, ...confidential: string[]) =>
  crmNoteOf({ ...nothing, ...history }, new Set(confidential), berlin);
const said = (note: string) => impression(note, { loggedAt: now, text: { note, sentence: note } });

describe('the note for the CRM', () => {
  it('has what was said and promised on the day of the newest log', () => {
    const note = noteOf({
      impressions: [said('Walked her through pricing'), impression('old', { happenedAt: daysAgo(3) })],
      promises: [
        promise('the quote'),
        promise('the questionnaire', { by: 'them', open: 'them' }),
        promise('old', { madeAt: daysAgo(3) }),
        closed('taken back', 'released', now),
      ],
    });
    expect(note?.interactions.map((row) => row.note)).toEqual(['Walked her through pricing']);
    expect(note?.ours.map(({ id }) => id)).toEqual(['the quote']);
    expect(note?.theirs.map(({ id }) => id)).toEqual(['the questionnaire']);
  });

  it('is none without any log', () => expect(noteOf({})).toBeUndefined());

  it('leaves out what is confidential, and every sentence that contains its words', () => {
    const history = {
      impressions: [said('Her divorce is on. I will send the quote')],
      promises: [promise('the quote'), promise('call the lawyer')],
      matters: [matter('her divorce')],
    };
    const note = noteOf(history, 'her divorce', 'call the lawyer');
    expect(note?.interactions).toEqual([]);
    expect(note?.ours.map(({ id }) => id)).toEqual(['the quote']);
  });

  it('is none if nothing of it may leave', () => {
    expect(noteOf({ promises: [promise('call the lawyer')] }, 'call the lawyer')).toBeUndefined();
  });
});
