import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const NetLog = v.object({
  constants: v.looseObject({ logEventTypes: v.record(v.string(), v.number()) }),
  events: v.array(v.looseObject({ type: v.number(), params: v.optional(v.unknown()) })),
});
const Request = v.object({
  url: v.string(),
  initiator: v.optional(v.string(), ''),
  network_isolation_key: v.optional(v.string(), ''),
});

/**
 * A request that the browser's network stack began: the origin that asked for it ("not an origin" if the browser itself did, or the
 * user by going there), and the sites of the page and the frame on whose behalf.
 */
export type LoggedRequest = v.InferOutput<typeof Request>;

/** Returns the browser's flags to log what its network stack does to a file. The log is complete once the browser has quit. */
export const netLogFlags = (file: string): string[] => [
  `--log-net-log=${file}`,
  '--net-log-capture-mode=Everything',
];

/** Returns every request in a log, whoever made it: pages, workers, extensions, the browser itself. */
export function requestsIn(file: string): LoggedRequest[] {
  const { constants, events } = v.parse(NetLog, JSON.parse(readFileSync(file, 'utf8')));
  const begun = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (begun === undefined) throw new Error('this browser logs requests under another name');
  return events.flatMap(({ type, params }) => {
    const request = v.safeParse(Request, params);
    return type === begun && request.success ? [request.output] : [];
  });
}
