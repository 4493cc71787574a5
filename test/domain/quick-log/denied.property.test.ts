import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { Chip, ChipType, OpenThing } from '../../../src/domain/quick-log/reading';
import { freshSentences } from './fresh-sentences';
import { openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

const context = tuesday(openWithContact);
const chipsOf = (typed: string) => readSentence(typed, context).chips;
const isPromise = ({ type }: Chip) => type === 'promise' || type === 'theirs';
const isFirm = (chip: Chip) => isPromise(chip) && !chip.doubtful;
// Typed, so that a chip that there is no more cannot stand here and never be found.
const closing: ReadonlySet<ChipType> = new Set(['outcome', 'keeps', 'asked']);
const closes = ({ type }: Chip) => closing.has(type);

const deed = fc.constantFrom(
  'send the quote',
  'call her back',
  'refund the invoice',
  'visit them',
  'post the samples',
  'book a room',
);
const when = fc.constantFrom('', ' tomorrow', ' by Friday', ' next week', ' at 4', ' before the 3rd');
const lead = fc.constantFrom('', 'call. ', 'Mtg ~ ', 'ok so ', 'lunch with Ana, ', 'she was cross, ');

describe('what is not promised', () => {
  const denied = fc.constantFrom(
    "I won't",
    "we won't",
    'I will not',
    "I'll never",
    "I'll not",
    'not going to',
    "I'm not going to",
    "we're not gonna",
    "didn't promise to",
    'I never promised to',
    "I haven't promised to",
    "I can't",
    'we cannot',
    "I couldn't",
    "don't",
  );

  test('denied, it never makes a promise', () => {
    fc.assert(
      fc.property(lead, denied, deed, when, (before, not, what, due) => {
        expect(chipsOf(`${before}${not} ${what}${due}`).filter(isPromise)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nor does it in German and French', () => {
    const clause = fc.constantFrom(
      'ich schicke ihm nichts',
      'ich werde das Angebot nicht schicken',
      'wir liefern nicht',
      'ich mache kein Angebot',
      "je n'envoie rien",
      "j'envoie pas le devis",
      'on ne livre pas',
      'je ne vais pas rappeler',
    );
    fc.assert(
      fc.property(clause, fc.constantFrom('', ' morgen', ' demain'), (not, due) => {
        expect(chipsOf(`${not}${due}`).filter(isFirm)).toEqual([]);
      }),
    );
  });

  test('a promise that was not made is none, in German and French', () => {
    const whom = fc.constantFrom('', 'ihr ', 'ihm ', 'ihnen ', 'ihr gegenüber ');
    const have = fc.constantFrom('', 'hab ', 'habe ', 'haben ', 'ich habe ', 'wir haben ');
    const nothing = fc.constantFrom(
      'nichts',
      'nicht',
      'keinen Rabatt',
      'kein Muster',
      'nie etwas',
      'gar nichts',
    );
    const verb = fc.constantFrom('versprochen', 'zugesagt');
    const toDo = fc.constantFrom(
      '',
      ', das Angebot zu schicken',
      ', sie bis Freitag anzurufen',
      ' vor Freitag',
    );
    const german = fc
      .tuple(have, whom, nothing, verb, toDo)
      .map(([a, b, c, d, e]) => `${a}${b}${c} ${d}${e}`);
    const who = fc.constantFrom(
      '',
      "je n'ai ",
      "j'ai ",
      'je ne lui ai ',
      'je lui ai ',
      "on n'a ",
      'on leur a ',
    );
    const not = fc.constantFrom('rien promis', 'pas promis', 'jamais promis', 'promis aucune remise');
    const what = fc.constantFrom(
      '',
      " d'envoyer le devis",
      ' de la rappeler demain',
      ' que je rappelle vendredi',
    );
    const french = fc.tuple(who, not, what).map((words) => words.join(''));
    fc.assert(
      fc.property(lead, fc.oneof(german, french), (before, said) => {
        expect(chipsOf(`${before}${said}`).filter(isPromise)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('hanging on a maybe or a condition, it is never firm', () => {
    const maybe = fc.constantFrom(
      ['maybe ', ''],
      ['perhaps ', ''],
      ['hopefully ', ''],
      ['I think ', ''],
      ['', ' if I have time'],
      ['', ' if we can'],
      ['if they sign ', ''],
      ['if we win this ', ''],
      ['', ' if they renew'],
      ['', ' unless they object'],
    );
    fc.assert(
      fc.property(lead, maybe, deed, when, (before, [head = '', tail = ''], what, due) => {
        expect(chipsOf(`${before}${head}I'll ${what}${due}${tail}`).filter(isFirm)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is promised', () => {
  test('firmly, by us, is one promise whatever leads it', () => {
    const firmly = fc.constantFrom(
      "I'll",
      'I will',
      'I shall',
      "we'll",
      'I promised to',
      "told her I'd",
      "I'm going to",
    );
    fc.assert(
      fc.property(lead, firmly, deed, when, (before, opener, what, due) => {
        const ours = chipsOf(`${before}${opener} ${what}${due}`).filter(({ type }) => type === 'promise');
        expect(ours).toHaveLength(1);
        expect(ours[0]?.doubtful).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('by them is theirs, and no promise of ours', () => {
    const they = fc.constantFrom(
      "she'll",
      'he will',
      "they're going to",
      'Ben will',
      'June promised to',
      "he promised he'd",
    );
    const theirDeed = fc.constantFrom('send the PO', 'sign', 'call me', 'get back to me', 'pay the invoice');
    fc.assert(
      fc.property(lead, they, theirDeed, when, (before, who, what, due) => {
        const promises = chipsOf(`${before}${who} ${what}${due}`).filter(isPromise);
        expect(promises.map(({ type }) => type)).toEqual(['theirs']);
      }),
      { numRuns: 150 },
    );
  });
});

/** One of each type that a sentence can close. */
const everyOpenThing: readonly OpenThing[] = [
  ...openWithContact,
  { id: 'cfo', type: 'introduction', words: 'Priya their CFO', pair: ['Priya', 'their CFO'] },
  { id: 'review', type: 'review', words: '' },
  { id: 'data', type: 'step', words: 'migrate the data' },
  { id: 'book', type: 'gift', words: 'a book on Lisbon' },
  { id: 'discount', type: 'request', words: 'a discount' },
];

describe('what is only near to a closing', () => {
  test.each([
    'she went with her gut',
    'they picked Thursday for the demo',
    'he picked up the kids',
    'we chose the blue one',
    'she signed up for the webinar',
    'they have not signed yet',
    "they'll renew if we fix exports",
    'she called off the wedding',
    "haven't sent the revised quote yet",
    'forgot to ask about the marathon',
    'will ask about the marathon next time',
    'no reply yet',
    'Priya knows their CFO',
    "haven't introduced Priya yet",
    'should introduce Priya to their CFO',
    'no review yet',
    'they review us next week',
    'wants the discount again',
    "haven't migrated the data",
    'thinking of a book on Lisbon for her',
    'will give her the book on Lisbon',
  ])('"%s" closes nothing', (typed) => {
    const { chips } = readSentence(typed, tuesday(everyOpenThing));
    expect(chips.filter(closes)).toEqual([]);
  });
});

test('every word of a fresh sentence stands under a chip or in the note, also where sentences run on', () => {
  const typed = freshSentences.map(([sentence]) => sentence);
  const runOn = fc
    .array(fc.tuple(fc.constantFrom(...typed), fc.constantFrom(' ', ', ', ' and ', '. ', ' - ', '\n')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.flat().join(''));
  const joins = /^(?:and|then|but|so|also|plus|und|dann|aber|sowie|et|puis|mais|ensuite)$/iu;
  fc.assert(
    fc.property(runOn, (sentence) => {
      const { chips, rest } = readSentence(sentence, context);
      const left = `${chips.map(({ span }) => sentence.slice(...span)).join(' ')} ${rest}`;
      const words = sentence.match(/[a-z]{2,}/giu) ?? [];
      expect(words.filter((word) => !joins.test(word) && !left.includes(word))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
