import type { OpenThing } from '../../../src/domain/quick-log/reading';

/** All sorts of things that are open with one client. */
export const openWithClient: readonly OpenThing[] = [
  { id: 'quote', type: 'promise', words: 'Send the revised quote' },
  { id: 'plan', type: 'promise', words: 'send the plan' },
  { id: 'cfo', type: 'promise', words: 'Introduce Priya to their CFO' },
  { id: 'export', type: 'promise', words: 'fix the export' },
  { id: 'questionnaire', type: 'theirs', words: 'fill in the security questionnaire' },
  { id: 'marathon', type: 'matter', words: 'the marathon' },
  { id: 'priya-tom', type: 'introduction', words: 'Priya Tom', pair: ['Priya', 'Tom'] },
  {
    id: 'lena-sam',
    type: 'introduction',
    words: 'Lena from billing Sam in payables',
    pair: ['Lena from billing', 'Sam in payables'],
  },
  { id: 'review', type: 'review', words: '' },
  { id: 'kick-off', type: 'step', words: 'kick-off' },
  { id: 'import', type: 'step', words: 'import the data' },
  { id: 'book', type: 'gift', words: 'a book on jazz' },
  { id: 'package', type: 'gift', words: 'care package' },
  { id: 'discount', type: 'request', words: '10% discount if annual' },
  { id: 'sso', type: 'request', words: 'SSO' },
];
