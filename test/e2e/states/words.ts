import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** Returns the words behind a key, so that no state has to change with them. What goes into them is left out. */
export const words = (key: keyof typeof messages): string =>
  messages[key].message.replaceAll(/\$[A-Z]+\$/g, '').trim();
