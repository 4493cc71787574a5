import { dueAtInstant } from '../../src/domain/due/due-at';
import { dayAt } from '../../src/domain/due/working-hours';
import { newId } from '../../src/store/new-id';
import { person } from './person';
import type { Written } from './write-book';

const hour = 3_600_000;
const day = 24 * hour;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the README's pictures show: a morning with three contacts, whose names are ordinary ones. */
export function pictureBook(origin: string, now: number): Written[] {
  const jane = person(origin, 'jane-smith-1', now - 120 * day);
  const ostrich = person(origin, 'ostrich', now - 60 * day);
  const deal = person(origin, 'd-1041', now - 30 * day);
  const at = (hours: number) => dueAtInstant(now + hours * hour, zone);
  const ended = Array.from({ length: 13 }, (_, i) => {
    const due = now - (i * 6 + 2) * day;
    const made = jane.promise('us', `Weekly summary ${i + 1}`, due - 3 * day, dueAtInstant(due, zone));
    const kept = { keptAt: due + (i % 6 === 4 ? 5 * hour : -hour) };
    return [made, jane.entry('promise.kept', kept.keptAt, { data: kept, text: {} }, made.entity)];
  });
  return [
    ...jane.met,
    ...ostrich.met,
    ...deal.met,
    ...ended.flat(),
    jane.impression(now - 120 * day, 'meeting', 'lukewarm', 'Polite. She has seen many of us.'),
    jane.impression(now - 75 * day, 'call', 'positive', 'Wants the whole team on it by spring.'),
    jane.impression(
      now - 8 * day,
      'coffee',
      'rave',
      'Showed her the import, and she had it running before we left. Worried that training takes her team a week.',
    ),
    jane.promise('us', 'Send the revised quote', now - 8 * day, at(-1)),
    jane.promise('us', 'Introduce Priya for onboarding', now - 8 * day, at(2)),
    jane.promise('us', 'Check in after the first month', now - 8 * day, {
      type: 'day',
      day: dayAt(now + 18 * day, zone),
    }),
    jane.promise('them', 'the security questionnaire', now - 8 * day, {
      type: 'day',
      day: dayAt(now + 2 * day, zone),
    }),
    jane.matter('the Lisbon half-marathon', now - 8 * day),
    jane.like('jazz', now - 75 * day),
    ostrich.impression(
      now - 12 * day,
      'voicemail',
      'negative',
      'We had promised a call back on Monday, and it was Thursday.',
    ),
    ostrich.promise('us', 'Say what the renewal costs', now - 12 * day, at(6)),
    deal.promise('us', 'Draft the order for 40 seats', now - 3 * day, at(4)),
    jane.entry(
      'review.held',
      now - 40 * day,
      { data: { heldAt: now - 40 * day, rating: 'positive' }, text: { said: 'so far so good' } },
      newId(),
    ),
  ];
}
