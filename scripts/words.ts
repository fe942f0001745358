import { wordsFrom } from '../lib/words.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const TEXTS = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** The extension's messages in English, for programs that have no browser to read them. */
export const words = wordsFrom((key, values) =>
  (TEXTS.get(key) ?? '').replace(/\$([1-9])/g, (_, place) => values[place - 1] ?? ''),
);
