import type { Crm, RecordExample } from './crm';

/** Streak, inside Gmail. A box's key is globally unique. */
export const streak: Crm = {
  id: 'streak',
  name: 'Streak',
  standing: 'experimental',
  hosts: ['https://mail.google.com/*'],
  shapes: [
    {
      host: /^mail\.google\.com$/,
      path: /^\/mail\/u\/\d+\/(?:\?[^#]*)?#(?<kind>box)\/(?<id>[A-Za-z0-9_-]{20,})(?:[/?]|$)/,
      // An attachment, or a thread to print.
      except: /(?:^|&)view=/,
    },
  ],
  // No hook is known.
  page: { name: [] },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://mail.google.com/mail/u/0/#box/agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI',
    ref: { tenant: '-', kind: 'box', id: 'agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI' },
  },
  {
    url: 'https://mail.google.com/mail/u/1/?x=1#box/agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI/notes',
    ref: { tenant: '-', kind: 'box', id: 'agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI' },
  },
];

export const notRecords = [
  'https://mail.google.com/mail/u/0/#inbox',
  'https://mail.google.com/mail/u/0/#box/short',
  'https://mail.google.com/mail/u/0/?view=att&th=1#box/agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI',
];
