import type { WaitingDebrief } from '../keeping/debrief/waiting';
import type { Expectation } from '../keeping/expectation';
import type { ImplementationStep } from '../keeping/step';
import type { Impression } from '../impression/impression';
import type { Introduction } from '../keeping/introduction';
import type { Like } from '../keeping/like/like';
import type { Occasion } from '../keeping/occasion';
import type { Renewal } from '../keeping/renewal';
import type { ClientRequest } from '../keeping/request/request';
import type { Rhythm } from '../keeping/rhythm';
import type { Fall } from '../trend/trend';
import type { Mention } from '../keeping/mention';

/** Something to do for a client, and why. `days` are counted from today; negative ones are past. */
export type Care =
  | { readonly type: 'debrief'; readonly waiting: WaitingDebrief }
  | { readonly type: 'renewal'; readonly renewal: Renewal; readonly days: number }
  | { readonly type: 'heat'; readonly asks: readonly Impression[]; readonly like: Like | undefined }
  | { readonly type: 'request'; readonly request: ClientRequest; readonly days: number }
  | { readonly type: 'expectation'; readonly expectation: Expectation; readonly days: number }
  | { readonly type: 'bad-word'; readonly mention: Mention }
  | { readonly type: 'slide'; readonly slide: Fall }
  | { readonly type: 'introduction'; readonly introduction: Introduction }
  | { readonly type: 'step'; readonly step: ImplementationStep; readonly days: number }
  | { readonly type: 'rhythm'; readonly rhythm: Rhythm; readonly days: number }
  | { readonly type: 'thanks'; readonly mention: Mention }
  | { readonly type: 'occasion'; readonly occasion: Occasion; readonly days: number }
  | { readonly type: 'wow' }
  | { readonly type: 'year-end'; readonly like: Like | undefined }
  | { readonly type: 'quiet'; readonly days: number }
  /** For someone who has not bought: no next step is agreed. */
  | { readonly type: 'next-step' };
export type CareType = Care['type'];

/** The order in which things are listed: first what may cost us the client, last what delights them. */
export const careOrder: readonly CareType[] = [
  'debrief',
  'renewal',
  'heat',
  'request',
  'expectation',
  'bad-word',
  'slide',
  'introduction',
  'step',
  'rhythm',
  'thanks',
  'occasion',
  'wow',
  'year-end',
  'quiet',
  'next-step',
];
