/** The format of a CRM's ids, as far as two of them tell. */
export type IdLook = 'digits' | 'uuid' | 'text';

/** Words in the place of an id in addresses that are no record's. */
const reserved =
  /^(?:new|create|add|edit|import|export|list|all|view|views|search|settings|index|details?|tags)$/i;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Returns the format of an id. */
export function lookOf(id: string): IdLook {
  if (/^\d+$/.test(id)) return 'digits';
  return uuid.test(id) ? 'uuid' : 'text';
}

/** Returns a text as an id of this format, or undefined if it cannot be one. */
export function idOf(text: string, look: IdLook): string | undefined {
  if (text === '' || reserved.test(text) || (look !== 'text' && lookOf(text) !== look)) return undefined;
  return look === 'uuid' ? text.toLowerCase() : text;
}
