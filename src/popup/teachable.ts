import type { FoundPlace } from './find-place';

/** A web page that, by its address, belongs to no CRM that we know. */
export interface Teachable {
  readonly tab: number;
  readonly url: URL;
}

/** Returns the page to teach, or undefined if its CRM is known or it is not a web page. */
export function teachable({ tab, url, ref, offer, choices, isKnown }: FoundPlace): Teachable | undefined {
  const isRecognised = ref !== undefined || offer !== undefined || choices !== undefined;
  if (isKnown || isRecognised || tab === undefined || !url || !/^https?:$/.test(url.protocol))
    return undefined;
  return { tab, url };
}
