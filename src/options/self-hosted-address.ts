import type { Crm } from '../crm/crm';
import { crmOfHost } from '../crm/crm-of-host';

/** The result of reading a pasted address: the URL of a self-hosted CRM, or why it cannot be used. */
export type AddressReading =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly problem: 'empty' | 'no-address' | 'no-web-page' }
  /** The address belongs to a hosted CRM, which is turned on from the list instead. */
  | { readonly ok: false; readonly problem: 'hosted'; readonly crm: Crm };

/** Reads the address of a self-hosted CRM, pasted from the address bar or typed, with or without a scheme. */
export function readAddress(text: string, crms: readonly Crm[]): AddressReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'empty' };
  const url = URL.parse(withScheme(typed));
  if (!url) return { ok: false, problem: 'no-address' };
  if (!/^https?:$/.test(url.protocol)) return { ok: false, problem: 'no-web-page' };
  // A star would request more hosts than the user sees; Chromium accepts a space as part of a host name.
  if (/[*%]/.test(url.hostname)) return { ok: false, problem: 'no-address' };
  const crm = crmOfHost(url, crms);
  return crm ? { ok: false, problem: 'hosted', crm } : { ok: true, url };
}

// In `crm.example.com:8080` a port follows the colon; `about:addons` has a scheme.
const hasScheme = /^[a-z][a-z\d+.-]*:(?:\/\/|(?!\d))/i;
const isThisMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/i;

function withScheme(typed: string): string {
  if (hasScheme.test(typed)) return typed;
  return `${isThisMachine.test(typed) ? 'http' : 'https'}://${typed}`;
}
