import * as v from 'valibot';
import type { ChipChange, ChipType } from '../reading';

const chipTypes: Record<ChipType, ChipType> = {
  channel: 'channel',
  rating: 'rating',
  outcome: 'outcome',
  minutes: 'minutes',
  promise: 'promise',
  theirs: 'theirs',
  message: 'message',
  request: 'request',
  ask: 'ask',
  like: 'like',
  keeps: 'keeps',
  asked: 'asked',
  happened: 'happened',
  offer: 'offer',
  meeting: 'meeting',
  fact: 'fact',
  handed: 'handed',
  unsure: 'unsure',
};

const Changes = v.array(
  v.variant('change', [
    v.object({ key: v.string(), change: v.literal('drop') }),
    v.object({ key: v.string(), change: v.literal('turn'), into: v.enum(chipTypes) }),
    v.object({ key: v.string(), change: v.literal('date'), words: v.string() }),
  ]),
);

/** Returns a kept draft's changes to its chips; none where they cannot be read, because the text alone is worth having. */
export function readChanges(raw: unknown): readonly ChipChange[] {
  const changes = v.safeParse(Changes, raw);
  return changes.success ? changes.output : [];
}
