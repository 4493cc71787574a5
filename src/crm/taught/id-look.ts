/** What a CRM's ids look like, as far as two of them can tell. */
export type IdLook = 'digits' | 'uuid' | 'text';

/** Words that stand where an id stands, on pages that are no record. */
const reserved =
  /^(?:new|create|add|edit|import|export|list|all|view|views|search|settings|index|details?|tags|0)$/i;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives what an id looks like. */
export function lookOf(id: string): IdLook {
  if (/^\d+$/.test(id)) return 'digits';
  return uuid.test(id) ? 'uuid' : 'text';
}

/** Gives a text as an id of this look, or undefined where it cannot be one. */
export function idOf(text: string, look: IdLook): string | undefined {
  if (text === '' || reserved.test(text) || (look !== 'text' && lookOf(text) !== look)) return undefined;
  return look === 'uuid' ? text.toLowerCase() : text;
}
