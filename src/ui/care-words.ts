import type { Care } from '../domain/care/care';
import { plural } from './plural';
import { ratingKey } from './rating-words';
import type { Wording } from './wording';

/** The text of a care line, and the promise that one key makes of it. */
export interface CareWords {
  readonly line: string;
  /** Absent if the key opens the debrief instead. */
  readonly promise?: string;
}

/** Returns the words for a care. */
export function careWords(care: Care, wording: Pick<Wording, 'say' | 'locale'>): CareWords {
  const { say } = wording;
  switch (care.type) {
    case 'debrief':
      return { line: say(care.waiting.sort === 'no-thanks' ? 'careDebriefNoThanks' : 'careDebriefLost') };
    case 'renewal':
      return renewalWords(care, say);
    case 'heat': {
      const like = care.like?.text.what;
      const promise = like ? say('careHeatLikePromise', like) : say('careHeatPromise');
      return { line: plural(wording, 'careHeat', care.asks.length), promise };
    }
    case 'request': {
      const { what } = care.request.text;
      return {
        line: say('careRequest', String(Math.max(0, care.days)), what),
        promise: say('careRequestPromise', what),
      };
    }
    case 'expectation': {
      const what = care.expectation.text.understood ?? care.expectation.text.said;
      const key = care.days < 0 ? 'careExpectationPast' : 'careExpectation';
      return { line: say(key, what, days(care.days)), promise: say('careExpectationPromise', what) };
    }
    case 'bad-word':
      return { line: say('careBadWord', care.mention.text.whom), promise: say('careBadWordPromise') };
    case 'slide': {
      const [from, to] = [care.slide.first, care.slide.latest].map(({ rating }) => say(ratingKey[rating]));
      return { line: say('careSlide', from ?? '', to ?? ''), promise: say('careSlidePromise') };
    }
    default:
      return friendlyWords(care, say);
  }
}

type Friendly = Exclude<
  Care,
  { type: 'debrief' | 'renewal' | 'heat' | 'request' | 'expectation' | 'bad-word' | 'slide' }
>;

function friendlyWords(care: Friendly, say: Wording['say']): CareWords {
  switch (care.type) {
    case 'introduction': {
      const { ours, theirs } = care.introduction.text;
      return {
        line: say('careIntroduction', ours, theirs),
        promise: say('careIntroductionPromise', ours, theirs),
      };
    }
    case 'step': {
      const { what } = care.step.text;
      const line =
        care.days < 0 ? say('careStepPast', days(care.days), what) : say('careStep', what, days(care.days));
      return { line, promise: say('careStepPromise', what) };
    }
    case 'rhythm':
      return care.rhythm.sort === 'review'
        ? { line: say('careReview'), promise: say('careReviewPromise') }
        : { line: say('careCheckIn'), promise: say('careCheckInPromise') };
    case 'thanks':
      return {
        line: say('careThanks', care.mention.text.whom),
        promise: say('careThanksPromise', care.mention.text.whom),
      };
    case 'occasion': {
      const { what } = care.occasion.text;
      return { line: say('careOccasion', what, days(care.days)), promise: say('careOccasionPromise', what) };
    }
    case 'wow':
      return { line: say('careWow'), promise: say('careWowPromise') };
    case 'year-end':
      return { line: say('careYearEnd'), promise: say('careYearEndPromise') };
    case 'quiet':
      return { line: say('careQuiet', days(care.days)), promise: say('careQuietPromise') };
    case 'next-step':
      return { line: say('careNextStep'), promise: say('careNextStepPromise') };
  }
}

function renewalWords(
  { renewal, days: left }: Extract<Care, { type: 'renewal' }>,
  say: Wording['say'],
): CareWords {
  const { reason } = renewal.text;
  const promise = say(reason ? 'careRenewalPromise' : 'careRenewalReasonPromise');
  if (left < 0) return { line: say('careRenewalPast', days(left)), promise };
  const line = reason ? say('careRenewal', days(left), reason) : say('careRenewalNoReason', days(left));
  return { line, promise };
}

const days = (count: number) => String(Math.abs(count));
