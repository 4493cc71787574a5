import type { Found } from './find-place';

/** A page of a CRM that nobody wrote a file for, as far as the address tells. */
export interface Teachable {
  readonly tab: number;
  readonly url: URL;
}

/** Gives the page to teach; undefined where a CRM is known, or there is no web page. */
export function teachable({ tab, url, ref, offer, choices, isKnown }: Found): Teachable | undefined {
  const isTold = ref !== undefined || offer !== undefined || choices !== undefined;
  if (isKnown || isTold || tab === undefined || !url || !/^https?:$/.test(url.protocol)) return undefined;
  return { tab, url };
}
