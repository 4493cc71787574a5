import { describe, expect, it } from 'vitest';
import type { Chip } from '../../src/domain/quick-log/reading';
import { chipWords } from '../../src/ui/chip-words';
import { at, atWall, byDay } from './a-promise';
import { english } from './english';

const now = at('2026-11-21T11:00');
const part = { key: 'k', span: [0, 1], doubtful: false } as const;
const known = { known: true, due: atWall('2026-11-24T15:00'), doubtful: false } as const;
const keeps = { ...part, type: 'keeps', closes: 'p', done: 'done' } as const;
const happened = { ...part, type: 'happened', words: 'yesterday' } as const;
const yesterday = { known: true, at: at('2026-11-20T15:00'), byDay: true, doubtful: false } as const;

describe('chipWords', () => {
  it.each<[Chip, string]>([
    [{ ...part, type: 'channel', channel: 'coffee' }, 'Coffee'],
    [{ ...part, type: 'rating', rating: 'lukewarm' }, 'They’d say: lukewarm'],
    [{ ...part, type: 'rating', rating: 'negative', doubtful: true }, 'They’d say: negative ?'],
    [{ ...part, type: 'outcome', outcome: 'no-answer' }, 'No answer'],
    [{ ...part, type: 'minutes', minutes: 45 }, '45 min'],
    [
      { ...part, type: 'promise', words: 'send the plan', when: known },
      'I promise: send the plan · Tue 15:00',
    ],
    [
      { ...part, type: 'promise', words: 'check', when: { known: false, fallback: byDay('2026-11-23') } },
      'I promise: check · when? Mon',
    ],
    [
      {
        ...part,
        type: 'promise',
        words: 'check',
        when: { known: false, fallback: byDay('2026-11-23'), unread: 'soonish' },
      },
      'I promise: check · “soonish” is not a time I know: Mon ?',
    ],
    [
      { ...part, type: 'theirs', words: 'sign', when: { ...known, doubtful: true } },
      'They promise: sign · Tue 15:00 ?',
    ],
    [{ ...part, type: 'request', words: '10 % off' }, 'They want: 10 % off'],
    [{ ...part, type: 'request', words: '10 % off', answer: 'refused' }, 'They want: 10 % off · refused'],
    [
      { ...part, type: 'fact', fact: 'birthday', words: 'her birthday', day: '2026-11-24' },
      'Each year: her birthday · Tue',
    ],
    [{ ...part, type: 'fact', fact: 'gift', words: 'a book' }, 'Gift idea: a book'],
    [{ ...part, type: 'ask', words: 'her dad' }, 'Ask about her dad'],
    [{ ...keeps, thing: 'promise', words: 'Send the quote' }, 'Keeps: Send the quote'],
    [{ ...keeps, thing: 'introduction', words: '', pair: ['Priya', 'Tom'] }, 'Keeps: Priya meets Tom'],
    [{ ...keeps, thing: 'review', words: '' }, 'Keeps: the review was held'],
    [{ ...keeps, thing: 'gift', words: 'a book on jazz', how: 'sent' }, 'Keeps: a book on jazz · given'],
    [{ ...keeps, thing: 'request', words: '10 % off', answer: 'granted' }, 'Keeps: 10 % off · granted'],
    [{ ...keeps, thing: 'request', words: '10 % off', answer: 'refused' }, 'Keeps: 10 % off · refused'],
    [{ ...keeps, thing: 'step', words: 'kick-off', doubtful: true }, 'Keeps: kick-off ?'],
    [{ ...happened, past: yesterday }, 'Happened · yesterday'],
    [{ ...happened, past: { ...yesterday, byDay: false, doubtful: true } }, 'Happened · yesterday 15:00 ?'],
    [
      { ...happened, past: { known: false, unread: 'ages ago' } },
      'Happened · “ages ago” is not a time I know: just now ?',
    ],
  ])('says %j as %s', (chip, words) => {
    expect(chipWords(chip, now, english)).toBe(words);
  });
});
