import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { entriesOf } from '../../../src/domain/quick-log/write/entries-of';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { OpenThing } from '../../../src/domain/quick-log/reading';
import { hundredSentences } from './hundred-sentences';
import { openWithClient } from './open-with-client';
import { tuesday } from './tuesday';

/** What a sentence closes, by ids; in doubt with a question mark, and a request with what was said. */
function closes(sentence: string, open: readonly OpenThing[] = openWithClient): string[] {
  return readSentence(sentence, tuesday(open)).chips.flatMap((chip) => {
    if (chip.type !== 'keeps' && chip.type !== 'asked') return [];
    const answer = chip.type === 'keeps' && chip.answer ? ` ${chip.answer}` : '';
    return [`${chip.closes}${answer}${chip.doubtful ? '?' : ''}`];
  });
}

const closed: readonly (readonly [sentence: string, ids: readonly string[]])[] = [
  // Introductions
  ['introduced Priya to Tom', ['priya-tom']],
  ["intro'd Priya & Tom", ['priya-tom']],
  ['Priya met Tom', ['priya-tom']],
  ['Priya and Tom met', ['priya-tom']],
  ['Lena met Sam', ['lena-sam']],
  ['Call + introduced Priya to Tom, they clicked', ['priya-tom']],
  ['habe Priya und Tom vorgestellt', ['priya-tom']],
  ['Priya hat Tom kennengelernt', ['priya-tom']],
  ['Priya a rencontré Tom', ['priya-tom']],
  ['introduced Priya to their CFO', ['cfo']],
  ['introduced Priya', ['cfo?']],
  ['introduced Bob to Tom', ['priya-tom?']],
  ['met Priya and Tom', []],
  ["Priya hasn't met Tom", []],
  ['Priya will meet Tom', []],
  ['introduced me to her boss', []],
  // No longer needed
  ['no need to send the revised quote, she found it', ['quote?']],
  ["she doesn't want the revised quote any more", ['quote']],
  ['no need to worry about the marathon', []],
  ["she doesn't need the revised quote until May now", ['quote?']],
  ["if she doesn't want the revised quote any more she'll ring", ['quote?']],
  ['revised quote not needed yet', ['quote?']],
  ['told me to drop the revised quote off at reception', []],
  ['said to leave the revised quote with Sam', []],
  ['said to forget the revised quote', ['quote?']],
  ['sent the revised quote so no need to call', ['quote']],
  // Reviews
  ['did the quarterly review', ['review']],
  ["reviewed how it's going with her, she's happy ++", ['review']],
  ['QBR done, they are happy', ['review']],
  ['Quartalsgespräch geführt', ['review']],
  ['fait le point trimestriel', ['review']],
  ["asked how it's going", ['review?']],
  ['reviewed the contract', []],
  ['did a code review', []],
  ["didn't do the quarterly review", []],
  // Gifts
  ['gave her the book', ['book']],
  ['gave her the book on jazz, she loved it', ['book']],
  ['sent the care package', ['package']],
  ['she gave me a book', []],
  ['sent the book keeping rules', ['book?']],
  // Steps
  ['kick-off done', ['kick-off']],
  ['Kickoff ++ done', ['kick-off']],
  ['did the kick-off', ['kick-off']],
  ['imported the data', ['import']],
  ['data import done', ['import?']],
  ['kick-off moved to Friday', []],
  ['kick-off not done yet', []],
  ['had a question about the kick-off', []],
  // Requests
  ['told her no on the discount', ['discount refused']],
  ['got the discount approved', ['discount granted']],
  ['discount approved', ['discount granted']],
  ['turned down the discount', ['discount refused']],
  ['told them yes on SSO', ['sso granted']],
  ["said yes to SSO, I'll send the deck by Fri", ['sso granted']],
  ['discount not approved', []],
  ['she approved the discount', []],
  ['told her no', []],
  // Promises
  ['sent the quote and the plan', ['plan', 'quote']],
  ['sent the quote and the plan prices', ['quote']],
  ['Sent the quote to Sam for training', ['quote']],
  ['quote sent?', ['quote?']],
  ['quote not sent', []],
  ['quote not sent yet', []],
  ["haven't sent the quote", []],
  ['quote to be sent', []],
  ['Angebot noch nicht geschickt', []],
  ['got the questionnaire', ['questionnaire']],
  ['got to fill in the security questionnaire', []],
  ['got a question about the questionnaire', []],
  ['asked about the marathon', ['marathon']],
];

describe('what a past tense closes', () => {
  test.each(closed)('%s', (sentence, ids) => {
    expect(closes(sentence)).toEqual(ids);
  });

  test('in other languages, what was said in them', () => {
    const open: readonly OpenThing[] = [
      { id: 'rabatt', type: 'request', words: '10 % Rabatt' },
      { id: 'devis', type: 'promise', words: 'envoyer le devis révisé' },
      { id: 'fragebogen', type: 'theirs', words: 'den Fragebogen ausfüllen' },
    ];
    expect(closes('Rabatt genehmigt', open)).toEqual(['rabatt granted']);
    expect(closes('Rabatt abgelehnt', open)).toEqual(['rabatt refused']);
    expect(closes('devis envoyé', open)).toEqual(['devis']);
    expect(closes("elle n'a plus besoin du devis révisé", open)).toEqual(['devis?']);
    expect(closes('Fragebogen erhalten', open)).toEqual(['fragebogen']);
  });

  test('two of the same words are in doubt, and close nothing', () => {
    const twins: readonly OpenThing[] = [
      { id: 'a', type: 'promise', words: 'send the quote' },
      { id: 'b', type: 'promise', words: 'send the quote' },
    ];
    expect(closes('sent the quote', twins)).toEqual(['a?']);
    expect(made('sent the quote', twins).map(({ kind }) => kind)).toEqual(['impression.left']);
    const matters = twins.map(({ id }) => ({ id, type: 'matter' as const, words: 'the marathon' }));
    expect(closes('asked about the marathon', matters)).toEqual(['a?']);
  });

  test('a promise to introduce two is the introduction that is owed: one deed closes both', () => {
    const both: readonly OpenThing[] = [
      { id: 'promise', type: 'promise', words: 'introduce Priya to Tom' },
      { id: 'owed', type: 'introduction', words: 'Priya Tom', pair: ['Priya', 'Tom'] },
    ];
    expect(closes('introduced Priya to Tom', both).toSorted()).toEqual(['owed', 'promise']);
  });

  test('a promise to send the package is the gift', () => {
    const both: readonly OpenThing[] = [
      { id: 'promise', type: 'promise', words: 'send the care package' },
      { id: 'gift', type: 'gift', words: 'care package' },
    ];
    expect(closes('sent the care package', both).toSorted()).toEqual(['gift', 'promise']);
  });
});

const context = tuesday(openWithClient);
function made(sentence: string, open: readonly OpenThing[] = openWithClient): NewEntry[] {
  const reading = readSentence(sentence, tuesday(open));
  const { now, zone } = context;
  return entriesOf(reading, { contact: 'ana', sentence, now, zone, newId: () => 'new' });
}

describe('what closing appends', () => {
  const at = context.now;
  test.each([
    ['Priya met Tom', { kind: 'introduction.made', entity: 'priya-tom', data: { metAt: at } }],
    ['kick-off done', { kind: 'step.done', entity: 'kick-off', data: { doneAt: at } }],
    ['gave her the book', { kind: 'gift.given', entity: 'book', data: { givenAt: at, how: 'in-person' } }],
    ['sent the care package', { kind: 'gift.given', entity: 'package', data: { givenAt: at, how: 'sent' } }],
    [
      'told her no on the discount',
      { kind: 'request.answered', entity: 'discount', data: { answer: 'refused' } },
    ],
    ['did the quarterly review', { kind: 'review.held', entity: 'new', data: { heldAt: at } }],
    [
      "reviewed how it's going with her, she's happy ++",
      { kind: 'review.held', entity: 'new', data: { heldAt: at, rating: 'rave' } },
    ],
  ])('%s', (sentence, entry) => {
    const [impression, ...entries] = made(sentence);
    expect(impression?.kind).toBe('impression.left');
    expect(entries).toMatchObject([{ ...entry, contact: 'ana' }]);
  });

  test('a doubtful rating is not the review’s', () => {
    const held = made('did the quarterly review, she was furious').find(({ kind }) => kind === 'review.held');
    expect(held?.data).toEqual({ heldAt: at });
  });
});

describe('what is only talked about', () => {
  const open: readonly OpenThing[] = [
    { id: 'quote', type: 'promise', words: 'Send the revised quote' },
    { id: 'angebot', type: 'promise', words: 'das Angebot schicken' },
    { id: 'devis', type: 'promise', words: 'envoyer le devis révisé' },
    { id: 'call', type: 'promise', words: 'Call her back about the invoice' },
    { id: 'anruf', type: 'promise', words: 'zurückrufen wegen der Rechnung' },
    { id: 'appel', type: 'promise', words: 'rappeler au sujet de la facture' },
    { id: 'questionnaire', type: 'theirs', words: 'send the security questionnaire' },
    { id: 'book', type: 'gift', words: 'a book on jazz' },
  ];

  test.each([
    'Emailed to say the quote will be late',
    'Emailed about the quote',
    'emailed her about the revised quote',
    'Emailed him that the quote is late',
    'emailed her the quote will be late',
    'texted her to ask about the quote',
    'sent her an email about the quote',
    'sent an update on the quote',
    'posted about the quote',
    'emailed about the book',
    'she emailed about the questionnaire',
    'got an email about the questionnaire',
    'wegen des Angebots gemailt',
    'habe gemailt, dass das Angebot später kommt',
    'Mail wegen dem Angebot geschickt',
    'Nachricht zum Angebot verschickt',
    'envoyé un mail au sujet du devis',
    "j'ai envoyé un message pour dire que le devis sera en retard",
  ])('is not sent: %s', (sentence) => {
    expect(closes(sentence, open)).toEqual([]);
  });

  test.each([
    'Called about the invoice, no answer',
    'Called her back about the invoice - voicemail',
    'Called her back about the invoice, left a message',
    'Called her back about the invoice. No answer',
    'Called her back about the invoice - not in',
    'called about the invoice and left a vm',
    "called twice about the invoice, she didn't pick up",
    'called her about the invoice, rang out, will try again',
    'wegen der Rechnung angerufen, nicht erreicht',
    'wegen der Rechnung zurückgerufen, Mailbox',
    'rappelée au sujet de la facture, pas de réponse',
    'rappelée au sujet de la facture, laissé un message',
  ])('is no call kept: %s', (sentence) => {
    expect(closes(sentence, open)).toEqual([]);
  });

  test.each([
    ['emailed the quote', 'quote'],
    ['emailed her the revised quote re the renewal', 'quote'],
    ['sent that quote over', 'quote'],
    ['emailed the quote to Ana', 'quote'],
    ['das Angebot wegen der Fristen heute geschickt', 'angebot'],
    ['devis envoyé', 'devis'],
    ['called her back about the invoice, she agreed', 'call'],
    ['called her back about the invoice, not in the budget', 'call'],
    ['got her voicemail, called her back about the invoice', 'call'],
    ['called her back about the invoice after her vm', 'call'],
    ['wegen der Rechnung zurückgerufen', 'anruf'],
    ['rappelée au sujet de la facture', 'appel'],
  ])('while this is done: %s', (sentence, id) => {
    expect(closes(sentence, open)).toEqual([id]);
  });

  test('a promise to write about something is kept by writing about it', () => {
    const about: readonly OpenThing[] = [{ id: 'mail', type: 'promise', words: 'email her about the quote' }];
    expect(closes('emailed her about the quote', about)).toEqual(['mail']);
  });
});

/** Sentences of the words of what is open, in any order. */
const pieces = [
  ...'sent got introduced met did gave told her no yes not on to and the , . done approved kick-off review'.split(
    ' ',
  ),
  ...openWithClient.flatMap(({ words }) => words.split(' ')),
];
const anySentence = fc.oneof(
  fc.constantFrom(...hundredSentences.map(([typed]) => typed), ...closed.map(([typed]) => typed)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(' ')),
);

/** Words without their endings, roughly: their first four letters. */
const stemsOf = (text: string) =>
  (
    text
      .toLowerCase()
      .replaceAll('-', '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  ).map((word) => word.slice(0, 4));

describe('any sentence', () => {
  test('closes nothing that it shares no word with', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const words = stemsOf(sentence);
        for (const chip of readSentence(sentence, context).chips) {
          if (chip.type !== 'keeps' || chip.thing === 'review') continue;
          expect(stemsOf(chip.words).filter((stem) => words.includes(stem))).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('closes the same in whatever order things are open', () => {
    fc.assert(
      fc.property(
        anySentence,
        fc.shuffledSubarray([...openWithClient], { minLength: openWithClient.length }),
        (sentence, shuffled) => {
          expect(closes(sentence, shuffled)).toEqual(closes(sentence));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('closes nothing where nothing is open', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        expect(closes(sentence, [])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
