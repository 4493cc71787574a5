import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../../src/ui/wording';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Returns the English message, as the browser would. */
export const say: Say = (key, ...values) => {
  const { message, placeholders = {} }: Message = messages[key];
  return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const { content = '' } = placeholders[name.toLowerCase()] ?? {};
    return values[Number(content.slice(1)) - 1] ?? '';
  });
};
