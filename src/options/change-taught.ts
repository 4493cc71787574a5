import { logUnexpected } from '../browser/log';
import type { Crm } from '../crm/crm';
import { crmOfHost } from '../crm/crm-of-host';
import { taughtCrmOf, type TaughtCrm } from '../crm/taught/taught-crm';
import {
  freeId,
  maxFileLength,
  readTaughtFile,
  taughtListOf,
  withTaught,
  type BadFile,
} from '../crm/taught/taught-list';
import type { MessageKey } from '../ui/wording';
import type { Access } from './access';
import { withTellingName } from './taught-name';

/** The result of a change to the taught CRMs: a message, and the CRM's name if the message takes one. */
export interface TaughtOutcome {
  readonly message: MessageKey;
  readonly name?: string;
  /** Present if nothing has changed yet because a taught CRM of this origin exists: replaces it. */
  readonly replace?: () => Promise<TaughtOutcome>;
}

type TaughtAccess = Pick<Access, 'readTaught' | 'saveTaught' | 'readOrigins'>;

/** Renames a taught CRM; an empty name is refused. A name that a known CRM has gets the host with it. */
export const renameTaught = (
  access: TaughtAccess,
  taught: TaughtCrm,
  name: string,
  known: readonly Crm[],
): Promise<TaughtOutcome> =>
  change(access, (list) => {
    const renamed = taughtCrmOf({ ...taught, name });
    return {
      list: renamed ? withTaught(list, withTellingName(renamed, known)) : list,
      message: renamed ? 'optionsKept' : 'optionsNotKept',
    };
  });

/** Removes a taught CRM. What the user wrote about its contacts stays. */
export const removeTaught = (access: TaughtAccess, { id, name }: TaughtCrm): Promise<TaughtOutcome> =>
  change(access, (list) => ({
    list: list.filter((taught) => taught.id !== id),
    message: 'optionsTaughtRemoved',
    name,
  }));

/**
 * Imports a taught CRM from a file that another user exported. An invalid file changes nothing, nor does one for an origin where a
 * known CRM is. One for an origin that is already taught changes nothing either: the outcome then has `replace`.
 */
export async function importTaught(
  access: TaughtAccess,
  file: Blob,
  known: readonly Crm[],
): Promise<TaughtOutcome> {
  const read = await readFile(file);
  if (typeof read === 'string') return { message: refusalMessages[read] };
  const there = await knownAt(access, read.origin, known);
  if (there === 'failed') return { message: 'optionsNotKept' };
  if (there) return { message: 'optionsTaughtKnown', name: there.name };
  const imported = withTellingName(read, known);
  const { name } = imported;
  const add = (list: readonly TaughtCrm[]) =>
    ({ list: withTaught(list, withOwnId(imported, list)), message: 'optionsTaughtImported', name }) as const;
  return change(access, (list) => {
    const same = list.find(({ origin }) => origin === imported.origin);
    if (!same || JSON.stringify(same) === JSON.stringify(withOwnId(imported, list))) return add(list);
    return { list, message: 'optionsTaughtHere', name: same.name, replace: () => change(access, add) };
  });
}

/** Returns it with the id that its origin has here, which refs contain, or else one that no other origin has. */
function withOwnId(imported: TaughtCrm, list: readonly TaughtCrm[]): TaughtCrm {
  const same = list.find(({ origin }) => origin === imported.origin);
  if (same) return { ...imported, id: same.id };
  const isTaken = list.some(({ id }) => id === imported.id);
  return isTaken ? { ...imported, id: freeId(imported.origin, list) } : imported;
}

/** Returns the known CRM whose host an origin is, or that is turned on there. */
async function knownAt(
  access: TaughtAccess,
  origin: string,
  known: readonly Crm[],
): Promise<Crm | 'failed' | undefined> {
  try {
    const { [origin]: turnedOn } = await access.readOrigins();
    return crmOfHost(new URL(origin), known) ?? known.find(({ id }) => id === turnedOn);
  } catch (cause) {
    logUnexpected('reading which CRMs are on', cause);
    return 'failed';
  }
}

async function readFile(file: Blob): Promise<TaughtCrm | BadFile | 'unread'> {
  // Checked before reading: a file of a gigabyte would fill the memory.
  if (file.size > maxFileLength) return 'too-long';
  try {
    return readTaughtFile(await file.text());
  } catch (cause) {
    logUnexpected('reading a file', cause);
    return 'unread';
  }
}

const refusalMessages = {
  'too-long': 'optionsTaughtTooLong',
  'no-json': 'optionsTaughtNoJson',
  'no-taught-crm': 'optionsTaughtNoCrm',
  unread: 'optionsTaughtUnread',
} as const satisfies Record<BadFile | 'unread', MessageKey>;

async function change(
  access: TaughtAccess,
  update: (list: readonly TaughtCrm[]) => TaughtOutcome & { readonly list: readonly TaughtCrm[] },
): Promise<TaughtOutcome> {
  try {
    const { list, ...outcome } = update(taughtListOf(await access.readTaught()));
    await access.saveTaught(list);
    return outcome;
  } catch (cause) {
    logUnexpected('changing the taught CRMs', cause);
    return { message: 'optionsNotKept' };
  }
}
