import type { ComponentChildren, ComponentType } from 'preact';
import type { Impression } from '../domain/impression/impression';
import { isRateable } from '../domain/impression/is-rateable';
import { lastRated } from '../domain/impression/last-rated';
import type { Rating } from '../domain/impression/rating';
import { channelKey } from '../ui/channel-words';
import { headlineWords } from '../ui/headline-words';
import { Meter } from '../ui/meter';
import { outcomeKey } from '../ui/outcome-words';
import { RatingButtons } from '../ui/rating-buttons';
import { Region } from '../ui/region';
import { pastWords } from '../ui/time-words';
import { Trend } from '../ui/trend';
import { useWording, type Wording } from '../ui/wording';
import { Note } from './note';
import { trendRatings } from './trend-ratings';
import './last-impression.css';

interface LastImpressionProps {
  /** Newest first. */
  readonly impressions: readonly Impression[];
  readonly now: number;
  readonly onRate: (impression: Impression, rating: Rating) => void;
  /** The line of the trend, once it is loaded. */
  readonly line?: ComponentType<{ readonly ratings: readonly Rating[] }> | undefined;
  /** What is said if there was none. It has its place before it is known. */
  readonly none: ComponentChildren;
  /** What was intended for that interaction. */
  readonly children?: ComponentChildren;
}

/** The last impression, shown before anything else (L1). */
export function LastImpression({ impressions, now, onRate, line, none, children }: LastImpressionProps) {
  const wording = useWording();
  const [last] = impressions;
  return (
    <Region name={wording.say('regionLastImpression')}>
      {last ? <Left {...{ impressions, last, now, onRate, line }} /> : <p class="no-history">{none}</p>}
      {children}
    </Region>
  );
}

type LeftProps = Omit<LastImpressionProps, 'none' | 'children'> & { readonly last: Impression };

function Left({ impressions, last, now, onRate, line: Line }: LeftProps) {
  const wording = useWording();
  const rated = lastRated(impressions);
  const ratings = trendRatings(impressions);
  return (
    <>
      <div class="left">
        <p class="rating">
          <Meter rating={rated?.rating} />
          <strong>{headlineWords(rated, last, now, wording)}</strong>
        </p>
        <p class="soft how">{howAndWhen(last, now, wording)}</p>
        <Trend ratings={ratings}>{Line && <Line ratings={ratings} />}</Trend>
      </div>
      {isRateable(last) && <RatingButtons onRate={(rating) => onRate(last, rating)} />}
      {last.text.note !== '' && <Note text={last.text.note} quiet={quietIn(last)} />}
    </>
  );
}

/** Parts that were understood are shown quiet as long as the note is the sentence as typed. */
const quietIn = ({ understood = [], text }: Impression) =>
  text.note === text.sentence?.trim() ? understood : [];

function howAndWhen(last: Impression, now: number, wording: Wording): string {
  const { say } = wording;
  const words = [
    last.channel && say(channelKey[last.channel]),
    last.outcome && say(outcomeKey[last.outcome]),
    last.hard && say('impressionHard'),
    last.doubtful ? say('timeDoubtful') : pastWords(last.happenedAt, now, wording),
  ];
  return words.filter(Boolean).join(', ');
}
