import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

const Frames = v.array(v.looseObject({ url: v.fallback(v.string(), '') }));
const Event = v.looseObject({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.fallback(v.number(), 0),
  tdur: v.fallback(v.number(), 0),
  args: v.fallback(
    v.looseObject({
      data: v.optional(
        v.looseObject({ url: v.fallback(v.string(), ''), stackTrace: v.fallback(Frames, []) }),
      ),
      beginData: v.optional(v.looseObject({ stackTrace: v.fallback(Frames, []) })),
    }),
    {},
  ),
});
type Event = v.InferOutput<typeof Event>;

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'v8'];

/** What an extension's scripts in a page cost. Times are of the processor, in ms. */
export interface Cost {
  /** All that its scripts ran, with what they called. */
  readonly self: number;
  readonly longest: number;
  /** Layouts that its scripts forced, and how long they took. */
  readonly layouts: number;
  readonly layoutTime: number;
}

/** Returns what an extension's scripts cost in the pages of sites while something is done. */
export async function costOf(protocol: CDPSession, id: string, act: () => Promise<unknown>): Promise<Cost> {
  const events: unknown[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...value);
  protocol.on('Tracing.dataCollected', take);
  const done = new Promise<void>((resolve) => protocol.once('Tracing.tracingComplete', () => resolve()));
  const traceConfig = { includedCategories: categories, recordMode: 'recordContinuously' } as const;
  await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  await protocol.send('Tracing.end');
  await done;
  protocol.off('Tracing.dataCollected', take);
  return sumOf(
    events.flatMap((raw) => (v.is(Event, raw) ? [v.parse(Event, raw)] : [])),
    id,
  );
}

function sumOf(events: readonly Event[], id: string): Cost {
  const isOurs = (url: string) =>
    url.startsWith(`chrome-extension://${id}/`) && !/\/(?:src|assets)\//.test(url);
  const calls = events.filter(({ name, args }) => runs.has(name) && isOurs(args.data?.url ?? ''));
  const outer = calls.filter((call) => !calls.some((other) => contains(other, call)));
  const layouts = events.filter(
    ({ name, args }) =>
      name === 'Layout' && (args.beginData?.stackTrace ?? []).some(({ url }) => isOurs(url)),
  );
  const times = outer.map(({ tdur }) => tdur / 1000);
  return {
    self: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    layouts: layouts.length,
    layoutTime: layouts.reduce((sum, { tdur }) => sum + tdur / 1000, 0),
  };
}

/** The events in which a script of a known address runs. */
const runs = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.compile']);

const contains = (outer: Event, inner: Event): boolean =>
  outer !== inner &&
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  outer.ts + outer.dur >= inner.ts + inner.dur &&
  outer.dur > inner.dur;
