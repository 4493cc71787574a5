import messages from '../../public/_locales/en/messages.json';
import { usualHours } from '../../src/domain/due/working-hours';
import type { MessageKey, Wording } from '../../src/ui/wording';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Says a text as the browser would, from the English messages. */
export function sayEnglish(key: MessageKey, ...substitutes: string[]): string {
  const { message, placeholders = {} }: Message = messages[key];
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
    return substitutes[place - 1] ?? '';
  });
}

/** An English-speaking user in Lisbon with the usual hours. */
export const english: Wording = {
  say: sayEnglish,
  locale: 'en-GB',
  zone: 'Europe/Lisbon',
  hours: usualHours,
};
