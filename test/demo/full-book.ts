import { dueAtInstant } from '../../src/domain/due/due-at';
import { dayAt } from '../../src/domain/due/working-hours';
import { newId } from '../../src/store/new-id';
import { person } from './person';
import { sampleBook } from './sample-book';
import type { Written } from './write-book';

const hour = 3_600_000;
const day = 24 * hour;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The sample book, and beside it people with more of everything than a screen holds. */
export function fullBook(origin: string, now: number): Written[] {
  return [
    ...sampleBook(origin, now),
    ...withTheodora(origin, now),
    ...withHarbour(origin, now),
    ...withOstrich(origin, now),
    ...withLayla(origin, now),
  ];
}

/** Names, words and notes that are longer than anything has room for. */
function withTheodora(origin: string, now: number): Written[] {
  const theodora = person(origin, 'theodora', now - 300 * day);
  const note =
    'Went through the Rahmenvertrag clause by clause: the Auftragsverarbeitungsvereinbarung is the one that her lawyers ' +
    'hold up, and https://portal.schwarzenfels.example/contracts/2026/rahmenvertrag-entwurf-7-final-final.pdf is the one that counts. ' +
    'She wants one person who answers, and she wants it to be the same person in a year.';
  return [
    ...theodora.met,
    theodora.impression(
      now - 290 * day,
      'event',
      'negative',
      'We were late, and had the wrong figures with us.',
    ),
    theodora.impression(now - 200 * day, 'meeting', 'lukewarm', 'Polite.'),
    theodora.impression(now - 3 * day, 'meeting', 'positive', note),
    theodora.promise(
      'us',
      'Send the corrected Auftragsverarbeitungsvereinbarung with the annexes that her lawyers asked for, in both languages',
      now - 3 * day,
      dueAtInstant(now - 26 * hour, zone),
    ),
    theodora.promise('us', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', now - 3 * day, {
      type: 'day',
      day: dayAt(now + day, zone),
    }),
    theodora.promise('them', 'the signed Beteiligungsgesellschaftsverwaltungsformular', now - 3 * day, {
      type: 'day',
      day: dayAt(now - 2 * day, zone),
    }),
    theodora.meeting(
      'Besprechung der Auftragsverarbeitungsvereinbarung with her lawyers and the works council',
      'meeting',
      now - 3 * day,
      dueAtInstant(now + 3 * hour, zone),
    ),
    theodora.meeting('tea', 'coffee', now - 3 * day, { type: 'day', day: dayAt(now, zone) }),
    theodora.meeting('quarterly review', 'call', now - 3 * day, dueAtInstant(now - 2 * hour, zone)),
    theodora.matter(
      'the Donaueschinger Musiktage and whether her daughter’s quartet was taken',
      now - 3 * day,
    ),
    theodora.like('Wagner, Bruckner, Mahler, Zemlinsky, Korngold, Schreker and Pfitzner', now - 3 * day),
  ];
}

/** A client with all that can be kept of one. */
function withHarbour(origin: string, now: number): Written[] {
  const harbour = person(origin, 'harbour', now - 400 * day);
  const { contact, entry } = harbour;
  const date = (days: number) => dayAt(now + days * day, zone);
  const [gift, thanked, step, intro, renewal] = [newId(), newId(), newId(), newId(), newId()];
  const [training, guide] = [newId(), newId()];
  return [
    ...harbour.met,
    entry('contact.staged', now - 300 * day, { data: { stage: 'client' }, text: {} }, contact),
    harbour.impression(now - 380 * day, 'meeting', 'positive', 'They know what they want, and by when.'),
    harbour.impression(
      now - 310 * day,
      'call',
      'rave',
      'Signed. “You are the first who called back the same day.”',
    ),
    harbour.impression(now - 60 * day, 'training', 'lukewarm', 'Half of the team was missing. Repeat it.'),
    harbour.impression(now - 6 * day, 'visit', 'positive', 'The warehouse works with it now.'),
    entry('intention.set', now - day, {
      data: { channel: 'call' },
      text: {
        outcome: 'the date of the second training',
        impression: 'unhurried',
        forThem: 'a date that suits the shift',
      },
    }),
    entry('expectation.set', now - 300 * day, {
      data: { due: { type: 'day', day: date(20) } },
      text: { said: 'live by spring', understood: 'all forty people trained' },
    }),
    entry(
      'expectation.set',
      now - 300 * day,
      { data: {}, text: { said: 'one invoice for all sites' } },
      training,
    ),
    entry(
      'expectation.judged',
      now - 90 * day,
      { data: { how: 'exceeded', judgedAt: now - 90 * day }, text: {} },
      training,
    ),
    entry('step.planned', now - 300 * day, { data: { place: 0 }, text: { what: 'kick-off' } }, step),
    entry('step.done', now - 280 * day, { data: { doneAt: now - 280 * day }, text: {} }, step),
    entry('step.planned', now - 300 * day, { data: { place: 1 }, text: { what: 'import the data' } }),
    entry(
      'step.planned',
      now - 300 * day,
      { data: { place: 2, wow: true }, text: { what: 'a printed guide' } },
      guide,
    ),
    entry('introduction.owed', now - 200 * day, {
      data: {},
      text: { ours: 'Priya of receivables', theirs: 'their payables' },
    }),
    entry(
      'introduction.owed',
      now - 250 * day,
      { data: {}, text: { ours: 'Tom of support', theirs: 'Ines' } },
      intro,
    ),
    entry('introduction.made', now - 240 * day, { data: { metAt: now - 240 * day }, text: {} }, intro),
    entry('review.held', now - 100 * day, {
      data: { heldAt: now - 100 * day, rating: 'positive', formal: true },
      text: { said: 'we feel looked after' },
    }),
    entry('rhythm.set', now - 300 * day, { data: { sort: 'review', days: 90 }, text: {} }),
    entry('renewal.dated', now - 300 * day, { data: { day: date(60) }, text: {} }, renewal),
    entry(
      'renewal.reasoned',
      now - 100 * day,
      { data: {}, text: { reason: 'a week saved each month' } },
      renewal,
    ),
    entry('occasion.noted', now - 300 * day, {
      data: { day: '1980-02-29', yearly: true },
      text: { what: 'the founder’s birthday' },
    }),
    entry('gift.thought', now - 120 * day, { data: {}, text: { what: 'a jazz record' } }, gift),
    entry(
      'gift.given',
      now - 110 * day,
      { data: { givenAt: now - 110 * day, how: 'in-person' }, text: {} },
      gift,
    ),
    entry('gift.answered', now - 100 * day, { data: {}, text: { said: 'they played it twice' } }, gift),
    entry('gift.thought', now - 5 * day, { data: {}, text: { what: 'coffee from the roaster next door' } }),
    entry('mention.heard', now - 30 * day, {
      data: { heardAt: now - 30 * day, good: true, sent: true },
      text: { whom: 'Ben Adler' },
    }),
    entry(
      'mention.heard',
      now - 90 * day,
      { data: { heardAt: now - 90 * day, good: true, sent: false }, text: { whom: 'the port' } },
      thanked,
    ),
    entry('mention.thanked', now - 80 * day, { data: { thankedAt: now - 80 * day }, text: {} }, thanked),
    entry('request.made', now - 6 * day, { data: {}, text: { what: 'a second seat' } }),
    entry('practice.seen', now - 60 * day, {
      data: { practice: 'patient', how: 'breached', seenAt: now - 60 * day },
      text: { note: 'hurried through the last hour' },
    }),
    harbour.promise(
      'us',
      'Fix the date of the second training',
      now - 6 * day,
      dueAtInstant(now + 5 * hour, zone),
    ),
    harbour.like('sailing', now - 300 * day),
    harbour.matter('the new warehouse', now - 6 * day),
  ];
}

/** Forty promises to one contact: overdue, today and ahead, ours and theirs, kept and broken. */
function withOstrich(origin: string, now: number): Written[] {
  const ostrich = person(origin, 'ostrich', now - 90 * day);
  const promises = Array.from({ length: 40 }, (_, i) => {
    const by = i % 7 === 3 ? 'them' : 'us';
    const due = dueAtInstant(now + (i - 12) * 5 * hour, zone);
    return ostrich.promise(by, `${things[i % things.length]} no. ${i + 1}`, now - 20 * day, due);
  });
  const ended = Array.from({ length: 24 }, (_, i) => {
    const at = now - (i + 2) * 4 * day;
    const made = ostrich.promise('us', `Weekly report ${i + 1}`, at - 3 * day, dueAtInstant(at, zone));
    const kept = { keptAt: at + (i % 4 === 1 ? 5 * hour : -hour) };
    return i % 9 === 5
      ? [made, ostrich.entry('promise.broken', at + day, { data: {}, text: {} }, made.entity)]
      : [made, ostrich.entry('promise.kept', kept.keptAt, { data: kept, text: {} }, made.entity)];
  });
  return [
    ...ostrich.met,
    ostrich.impression(now - 60 * day, 'call', 'positive', 'Trucks, timetables, and much to do.'),
    ostrich.impression(now - 20 * day, 'call', 'lukewarm', 'A long list. All of it was said to be urgent.'),
    ...promises,
    ...ended.flat(),
  ];
}

const things = [
  'Send the timetable',
  'Quote for depot',
  'Call about trailer',
  'Check invoice',
  'Book the course',
];

/** A history that runs from right to left. */
function withLayla(origin: string, now: number): Written[] {
  const layla = person(origin, 'layla-haddad', now - 80 * day);
  return [
    ...layla.met,
    layla.impression(now - 80 * day, 'meeting', 'positive', 'تعرّفنا في المعرض.'),
    layla.impression(now - 4 * day, 'coffee', 'rave', 'أعجبها العرض، وتريد 40 مقعدًا قبل نهاية السنة (Q4).'),
    layla.promise('us', 'إرسال العقد المنقّح', now - 4 * day, dueAtInstant(now + 26 * hour, zone)),
    layla.promise('them', 'توقيع العقد', now - 4 * day, { type: 'day', day: dayAt(now + 6 * day, zone) }),
    layla.matter('زفاف أختها', now - 4 * day),
    layla.like('القهوة والشعر', now - 80 * day),
  ];
}
