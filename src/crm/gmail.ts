import type { Crm, RecordExample } from './crm';
import { attribute } from './hooks';

/**
 * Gmail. A thread counts as its sender's record: other people in it cannot be told apart. Its id is the web interface's
 * token.
 */
export const gmail: Crm = {
  id: 'gmail',
  name: 'Gmail',
  standing: 'experimental',
  hosts: ['https://mail.google.com/*'],
  shapes: [
    {
      host: /^mail\.google\.com$/,
      path: /^\/mail\/(?:u\/\d+\/)?(?:\?[^#]*)?#(?:(?:inbox|sent|starred|snoozed|imp|all|trash|spam)|(?:label|search|category)\/[^/]+)(?:\/p\d+)?\/(?<id>[A-Za-z0-9]{15,})(?:\?|$)/,
      // An attachment, or a thread to print.
      except: /(?:^|&)view=/,
      kind: 'thread',
    },
  ],
  page: {
    name: [attribute('span.gD[email]', 'name')],
    email: [attribute('span.gD[email]', 'email')],
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK',
    ref: { tenant: '-', kind: 'thread', id: 'FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK' },
  },
  {
    url: 'https://mail.google.com/mail/u/0/?tab=rm#label/Some+client/p2/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK?compose=new',
    ref: { tenant: '-', kind: 'thread', id: 'FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK' },
  },
];

export const notRecords = [
  'https://mail.google.com/mail/u/0/#inbox',
  'https://mail.google.com/mail/u/0/#search/from%3Aann',
  'https://mail.google.com/mail/u/0/#settings/general',
  'https://mail.google.com/mail/u/0/?ui=2&view=att&th=1#inbox/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK',
  'https://mail.google.com/mail/u/0/popout#inbox/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK',
];
