/** The tables and indexes of the first release, as they are on users' disks: never change them. */
export const firstSchema = {
  journal: 'id, entity, contact, &[device+n]',
  meta: 'key',
  contacts: 'id, *refKeys, metAt',
  edges: 'id, a, b',
  impressions: 'id, [contact+happenedAt], happenedAt',
  promises:
    'id, contact, [open+dueAt], [open+dueDay], [open+startsAt], [open+dueDay+cushion], [open+snoozedUntil], [open+plannedAt], closed.at, mending, cadence',
  cadences: 'id, contact, open',
  matters: 'id, contact',
  likes: 'id, contact',
  requests: 'id, contact',
  keeping: 'id, contact, type',
  words: '[back+entry], *words',
  drafts: 'key, at',
  sightings: 'refKey, seenAt',
  settings: 'key',
};
