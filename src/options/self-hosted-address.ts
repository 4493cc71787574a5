import type { Crm } from '../crm/crm';
import { crmOfHost } from '../crm/crm-of-host';

/** What a pasted address says: where a self-hosted CRM stands, or why it cannot be used. */
export type AddressReading =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly trouble: 'empty' | 'no-address' | 'no-web-page' }
  /** The address belongs to a CRM of the list, which needs no address. */
  | { readonly ok: false; readonly trouble: 'hosted'; readonly crm: Crm };

/** Reads the address of a self-hosted CRM, as pasted from the address bar or typed without its `https://`. */
export function readAddress(text: string, crms: readonly Crm[]): AddressReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, trouble: 'empty' };
  const url = URL.parse(withScheme(typed));
  if (!url) return { ok: false, trouble: 'no-address' };
  if (!/^https?:$/.test(url.protocol)) return { ok: false, trouble: 'no-web-page' };
  // A star would ask for more hosts than the user sees; Chromium takes a space for a part of the name.
  if (/[*%]/.test(url.hostname)) return { ok: false, trouble: 'no-address' };
  const crm = crmOfHost(url, crms);
  return crm ? { ok: false, trouble: 'hosted', crm } : { ok: true, url };
}

// `crm.example.com:8080` has a port, `about:addons` a scheme.
const hasScheme = /^[a-z][a-z\d+.-]*:(?:\/\/|(?!\d))/i;
const isThisMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/i;

function withScheme(typed: string): string {
  if (hasScheme.test(typed)) return typed;
  return `${isThisMachine.test(typed) ? 'http' : 'https'}://${typed}`;
}
