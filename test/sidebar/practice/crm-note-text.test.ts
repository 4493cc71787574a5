import { describe, expect, it } from 'vitest';
import { crmNoteText } from '../../../src/sidebar/practice/crm-note/crm-note-text';
import { berlin, impression, instant, promise } from '../../domain/sample';
import { english } from '../../ui/english';

const words = { ...english, locale: 'en-GB', zone: berlin };

describe('the text of a note for the CRM', () => {
  const note = {
    interactions: [
      { ...impression('a'), channel: 'call' as const, note: 'Likes <b>bold</b> & jazz.\nTwice.' },
    ],
    ours: [
      promise('Send the quote', {
        due: { type: 'at', wall: '2026-11-24T15:00', at: instant('2026-11-24T15:00'), zone: berlin },
      }),
    ],
    theirs: [promise('the questionnaire', { by: 'them' })],
    meetings: [],
  };

  it('is plain, with whole dates', () => {
    expect(crmNoteText(note, words).plain.replaceAll('\u202f', ' ')).toBe(
      [
        'Call, 24 Nov 2026',
        'Likes <b>bold</b> & jazz.\nTwice.',
        '',
        'We promised:',
        '- Send the quote (Tue, 24 Nov 2026, 15:00)',
        '',
        'They promised:',
        '- the questionnaire (Fri, 27 Nov 2026)',
      ].join('\n'),
    );
  });

  it('is HTML that contains no markup of what was typed', () => {
    expect(crmNoteText(note, words).html).toContain(
      '<p><b>Call, 24 Nov 2026</b><br>Likes &lt;b&gt;bold&lt;/b&gt; &amp; jazz.<br>Twice.</p><p><b>We promised:</b></p><ul><li>Send',
    );
  });
});
