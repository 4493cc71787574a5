import { dueAtInstant } from '../../src/domain/due/due-at';
import { dayAt } from '../../src/domain/due/working-hours';
import { person } from './person';
import type { Written } from './write-book';

const hour = 3_600_000;
const day = 24 * hour;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A few months with the people of the demo CRM at an origin, as somebody might have logged them by `now` (epoch ms). */
export function sampleBook(origin: string, now: number): Written[] {
  return [...withZoe(origin, now), ...withTheJanes(origin, now)];
}

function withZoe(origin: string, now: number): Written[] {
  const zoe = person(origin, 'zoe-obrien', now - 120 * day);
  return [
    ...zoe.met,
    zoe.impression(
      now - 120 * day,
      'meeting',
      'rave',
      'Showed her the import. She had it running before we left.',
    ),
    zoe.impression(now - 75 * day, 'call', 'positive', 'Wants the whole team on it by spring.'),
    zoe.impression(
      now - 22 * day,
      'call',
      'lukewarm',
      'Liked the annual plan. Worried that training takes her team a week they do not have.',
    ),
    zoe.promise('us', 'Send the revised quote', now - 22 * day, dueAtInstant(now - 2 * hour, zone)),
    zoe.promise('us', 'Introduce Priya for onboarding', now - 22 * day, dueAtInstant(now + 3 * hour, zone)),
    zoe.promise('us', 'Check in after the first month', now - 22 * day, {
      type: 'day',
      day: dayAt(now + 18 * day, zone),
    }),
    zoe.promise('them', 'the security questionnaire', now - 22 * day, {
      type: 'day',
      day: dayAt(now + 2 * day, zone),
    }),
    zoe.matter('the Lisbon half-marathon', now - 22 * day),
    zoe.matter("her father's move", now - 75 * day),
    zoe.like('jazz', now - 75 * day),
    zoe.meeting('demo for the whole team', 'meeting', now - 22 * day, atTheHour(now + 4 * hour)),
  ];
}

const atTheHour = (at: number) => dueAtInstant(at - (at % hour), zone);

/** Two people of the same name, to show how they are told apart. */
function withTheJanes(origin: string, now: number): Written[] {
  const harbour = person(origin, 'jane-smith-1', now - 40 * day);
  const ostrich = person(origin, 'jane-smith-2', now - 12 * day);
  return [
    ...harbour.met,
    harbour.impression(
      now - 9 * day,
      'coffee',
      'positive',
      'Signs whatever Zoë signs, and wants one invoice.',
    ),
    harbour.promise('us', 'Send the invoice template', now - 9 * day, dueAtInstant(now - day, zone)),
    harbour.meeting('visit to the new office', 'visit', now - 9 * day, atTheHour(now - day)),
    ...ostrich.met,
    ostrich.impression(
      now - 12 * day,
      'voicemail',
      'negative',
      'We had promised a call back on Monday, and it was Thursday.',
    ),
    ostrich.promise('us', 'Say what the renewal costs', now - 12 * day, dueAtInstant(now + 2 * day, zone)),
  ];
}
