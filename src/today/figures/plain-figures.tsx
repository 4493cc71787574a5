import { patternsOf } from '../../domain/keeping/debrief/patterns';
import { resultsPerHour } from '../../domain/figures/results-per-hour';
import { isResult } from '../../domain/figures/is-result';
import type { Impression } from '../../domain/impression/impression';
import { keysOf } from '../../domain/keys-of';
import { withShare } from '../../domain/keeping/request/granted-share';
import type { ClientRequest } from '../../domain/keeping/request/request';
import { impressionsBetween, requestsWith } from '../../store/figure-rows';
import type { PracticeFigures } from '../../store/practice-figures';
import { IfWhole } from '../../surface/book/if-whole';
import { plural } from '../../ui/plural';
import { wrongKey } from '../../ui/question-words';
import { lengthWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { FigureParts } from './figure-parts';
import { interactionItems } from './items-of';
import { ShareBar } from './share-bar';

const hour = 3_600_000;

interface FigureProps {
  readonly today: Today;
  readonly figures: PracticeFigures;
}

/** Answers that recur in three debriefs or more (D3). */
export function Patterns({ today, figures }: FigureProps) {
  const { say } = useWording();
  const patterns = patternsOf(figures.debriefs);
  if (!patterns.length)
    return (
      <p class="soft">
        <IfWhole>{say('figuresPatternsNone')}</IfWhole>
      </p>
    );
  return patterns.map(({ question, count, of, debriefs }) => {
    const items = debriefs.map(({ id, contact, madeAt: at, text }) => ({
      id,
      contact,
      at,
      words: text.lesson ?? '',
    }));
    return (
      <div key={question} class="pattern">
        <p>{say('debriefPattern', say(wrongKey[question]), String(count), String(of))}</p>
        <ShareBar share={count / of} />
        <FigureParts
          today={today}
          parts={[{ id: question, words: say('figuresBehind'), items, count: items.length }]}
        />
      </div>
    );
  });
}

const answers = {
  granted: { part: 'figuresGrantedYes', item: 'itemGranted' },
  instead: { part: 'figuresGrantedInstead', item: 'itemInstead' },
  refused: { part: 'figuresGrantedNo', item: 'itemRefused' },
  unanswered: { part: 'figuresGrantedOpen', item: 'itemUnanswered' },
} as const;
type Answer = keyof typeof answers;

/** The share of requests that were granted (K7). */
export function Granted({ today, figures: { requests } }: FigureProps) {
  const { say, locale } = useWording();
  const { share } = withShare(requests);
  const itemsOf = async (answer: Answer) =>
    (await requestsWith(today.book, answer))
      .toSorted((a, b) => answeredOrMadeAt(b) - answeredOrMadeAt(a))
      .map((request) => ({
        id: request.id,
        contact: request.contact,
        at: answeredOrMadeAt(request),
        words: say(answers[answer].item, request.text.what),
      }));
  const parts = keysOf(answers).map((id) => {
    const count = requests[id];
    return { id, count, items: () => itemsOf(id), words: say(answers[id].part, String(count)) };
  });
  if (parts.every(({ count }) => count === 0))
    return (
      <p class="soft">
        <IfWhole>{say('figuresGrantedNone')}</IfWhole>
      </p>
    );
  return (
    <>
      {share === undefined ? (
        <p class="soft">
          <IfWhole>{say('figuresGrantedNone')}</IfWhole>
        </p>
      ) : (
        <>
          <p class="figure">{new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}</p>
          <ShareBar share={share} />
        </>
      )}
      <FigureParts today={today} parts={parts} />
    </>
  );
}

const answeredOrMadeAt = ({ answeredAt, madeAt }: ClientRequest) => answeredAt ?? madeAt;

/** How many results an hour with clients brings (P7). */
export function EffectFigure({ today, figures: { tallies, since } }: FigureProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const { timed, results, hours, perHour } = resultsPerHour(tallies, since);
  if (perHour === undefined)
    return (
      <p class="soft">
        <IfWhole>{say('figuresEffectNone')}</IfWhole>
      </p>
    );
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const items = (is: (interaction: Impression) => boolean) => async () =>
    interactionItems((await impressionsBetween(today.book, since, Infinity)).filter(is), say);
  const resultWords = plural(wording, 'figuresEffectResults', results);
  const time =
    hours < 1 ? lengthWords(Math.round(hours * hour), wording) : say('lengthHours', number.format(hours));
  const timedWords = plural(wording, 'figuresEffectTalks', timed, time);
  const parts = [
    {
      id: 'results',
      words: resultWords,
      count: results,
      items: items((one) => isTimed(one) && isResult(one)),
    },
    { id: 'talks', words: timedWords, count: timed, items: items(isTimed) },
  ];
  return (
    <>
      <p class="figure">{number.format(perHour)}</p>
      <FigureParts today={today} parts={parts} />
    </>
  );
}

const isTimed = ({ minutes = 0 }: Impression): boolean => minutes > 0;
