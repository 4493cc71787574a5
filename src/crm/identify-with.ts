import type { ContactRef } from '../domain/contact/contact-ref';
import type { Crm, Groups, RefParts, Shape } from './crm';

/** Servers commonly refuse request lines of more than 8 KB; no record's address seen was longer. */
const maxAddressLength = 8192;
const maxPartLength = 255;

/** Characters that no tenant, kind or id contains: control characters, lone surrogates, markup. */
const unclean = /[\p{Cc}\p{Cs}<>]/u;

/** A segment in the place of an id, or right after what a shape's path matches: a form, not the record. */
const form = /^(?:new|create|edit|add|import)(?:[/?#]|$)/;

/** Returns the ref of a record page by one CRM's shapes, or undefined if it is none. Never throws. */
export function identifyWith(crm: Crm, url: URL): ContactRef | undefined {
  if (url.href.length > maxAddressLength || !url.protocol.startsWith('http')) return undefined;
  for (const shape of crm.shapes) {
    const parts = partsBy(shape, url);
    if (parts) return { crm: crm.id, ...parts };
  }
  return crm.also && identifyWith(crm.also, url);
}

function partsBy(shape: Shape, url: URL): RefParts | undefined {
  const groups = groupsOf(shape, url);
  const parts = groups && (shape.parts ? shape.parts(groups, url) : plainParts(shape, groups, url));
  const isRecord = parts && !form.test(parts.id) && [parts.tenant, parts.kind, parts.id].every(isClean);
  return isRecord ? parts : undefined;
}

const isClean = (part: string) => part !== '' && part.length <= maxPartLength && !unclean.test(part);

function plainParts(shape: Shape, groups: Groups, url: URL): RefParts {
  const cased = (text = '') => (shape.ignoreCase ? text.toLowerCase() : text);
  const kind = cased(groups.kind ?? shape.kind);
  const tenant = shape.host ? (groups.tenant ?? '-') : ownTenant(groups, url);
  const kinds = new Map(Object.entries(shape.kinds ?? {}));
  return { tenant, kind: kinds.get(kind) ?? kind, id: cased(groups.id) };
}

/** Returns the tenant of a self-hosted CRM: its origin and base path, and after a `#` its database, if it has several. */
export function ownTenant({ base = '', tenant }: Groups, url: URL): string {
  return url.origin + base.replace(/\/$/, '') + (tenant ? `#${tenant}` : '');
}

function groupsOf(shape: Shape, url: URL): Groups | undefined {
  const groups: Record<string, string> = {};
  const catches = (pattern: RegExp | undefined, text: string) =>
    !pattern || addGroups(groups, pattern.exec(text), String);
  const catchesAll = (patterns: Shape['query'] = {}, text: string) =>
    Object.entries(patterns).every(([name, pattern]) => {
      const values = valuesOf(text, name);
      return values.length < 2 && catches(pattern, values[0] ?? '');
    });
  const address = url.pathname + url.search + url.hash;
  const path = shape.path.exec(address);
  const fits =
    path &&
    !form.test(address.slice(path[0].length)) &&
    !shape.except?.test(String(url.searchParams)) &&
    catches(shape.host, url.hostname) &&
    addGroups(groups, path, decodeURIComponent) &&
    catchesAll(shape.query, url.search) &&
    catchesAll(shape.hash, url.hash.slice(1));
  return fits ? groups : undefined;
}

const valuesOf = (query: string, name: string) =>
  [...new URLSearchParams(query)].filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);

function addGroups(
  groups: Record<string, string>,
  match: RegExpExecArray | null,
  read: (text: string) => string,
): boolean {
  try {
    for (const [name, text] of Object.entries(match?.groups ?? {})) if (text) groups[name] = read(text);
    return match !== null;
  } catch {
    // An address with malformed percent-encoding is no record's.
    return false;
  }
}
