import { patternsOf } from '../../domain/debrief/patterns';
import { effectOf } from '../../domain/figures/results-per-hour';
import { grantedShare } from '../../domain/request/granted-share';
import type { PracticeFigures } from '../../store/practice-figures';
import type { Book } from '../../store/book';
import { outcomeKey } from '../../ui/outcome-words';
import { wrongKey } from '../../ui/question-words';
import { ratingKey } from '../../ui/rating-words';
import { useWording } from '../../ui/wording';
import { useNames } from './behind';
import { OpenedFigure } from './opened-figure';

interface FigureProps {
  readonly book: Book;
  readonly figures: PracticeFigures;
  readonly now: number;
}

/** The same answer in three debriefs or more (D3). */
export function Patterns({ book, figures, now }: FigureProps) {
  const { say } = useWording();
  const patterns = patternsOf(figures.debriefs);
  if (!patterns.length) return <p class="soft">{say('figuresPatternsNone')}</p>;
  return patterns.map(({ question, count, of, debriefs }) => (
    <OpenedFigure
      key={question}
      {...{ book, now }}
      items={debriefs.map(({ id, contact, madeAt: at, text }) => ({
        id,
        contact,
        at,
        words: text.lesson ?? '',
      }))}
    >
      <p>{say('debriefPattern', say(wrongKey[question]), String(count), String(of))}</p>
      <ShareBar share={count / of} />
    </OpenedFigure>
  ));
}

/** The share of requests that were granted (K7). */
export function Granted({ book, figures: { requests }, now }: FigureProps) {
  const { say, locale } = useWording();
  const { granted, instead, refused, unanswered, share } = grantedShare(requests);
  const answers = { granted: 'itemGranted', refused: 'itemRefused', instead: 'itemInstead' } as const;
  const items = requests
    .toSorted((a, b) => b.madeAt - a.madeAt)
    .map(({ id, contact, madeAt: at, answer, text }) => ({
      id,
      contact,
      at,
      words: say(answer ? answers[answer] : 'itemUnanswered', text.what),
    }));
  return (
    <OpenedFigure {...{ book, now, items }}>
      {share === undefined ? (
        <p class="soft">{say('figuresGrantedNone')}</p>
      ) : (
        <>
          <p class="figure">{new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}</p>
          <ShareBar share={share} />
        </>
      )}
      <p class="soft">{say('figuresGrantedWords', ...[granted, instead, refused, unanswered].map(String))}</p>
    </OpenedFigure>
  );
}

/** What the time with clients brought (P7). */
export function EffectFigure({ book, figures: { impressions }, now }: FigureProps) {
  const { say, locale } = useWording();
  const { timed, results, hours, perHour } = effectOf(impressions);
  if (perHour === undefined) return <p class="soft">{say('figuresEffectNone')}</p>;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const items = timed.map(({ id, contact, happenedAt: at, rating, outcome, minutes, text }) => ({
    id,
    contact,
    at,
    words: [
      say('lengthMinutes', String(minutes ?? 0)),
      rating && say(ratingKey[rating]),
      outcome && say(outcomeKey[outcome]),
      text.note,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <OpenedFigure {...{ book, now, items }}>
      <p class="figure">{number.format(perHour)}</p>
      <p class="soft">
        {say('figuresEffectWords', String(results.length), number.format(hours), String(timed.length))}
      </p>
    </OpenedFigure>
  );
}

/** The year's end, early: who has no thought yet comes first (F4). */
export function YearEnd({ book, figures: { yearEnd } }: FigureProps) {
  const { say } = useWording();
  const names = useNames(book, yearEnd);
  return (
    <ul class="behind">
      {yearEnd.map(({ contact, gift }) => (
        <li key={contact}>
          <span dir="auto">{names.get(contact) ?? say('searchNobody')}</span>{' '}
          <span class="soft" dir="auto">
            {gift
              ? say(gift.givenAt === undefined ? 'figuresYearEndIdea' : 'figuresYearEndGiven', gift.text.what)
              : say('figuresYearEndNothing')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A share as a bar; the words beside it say the same. */
function ShareBar({ share }: { share: number }) {
  return (
    <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="8" />
      <rect class="part" width={share * 100} height="8" />
    </svg>
  );
}
