import type messages from '../public/_locales/en/messages.json';

/** Names a message of the `_locales` files. */
export type MessageKey = keyof typeof messages;

/** The message with `$1` to `$9` filled in by the values. */
export type Words = (key: MessageKey, ...values: string[]) => string;

/** Names a message that has one key per plural category: `…One`, `…Other`, and others where a language has them. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}Other`
    ? Stem
    : never
  : never;

/** Words read by the browser's `i18n.getMessage`; a message that is missing reads as its key. */
export function wordsFrom(getMessage: (key: string, values: string[]) => string): Words {
  return (key, ...values) => getMessage(key, values) || key;
}

/** The message in the plural that the number takes in its language; the number is `$1`. */
export function counted(words: Words, stem: CountedKey, count: number): string {
  const language = words('languageTag');
  const category = new Intl.PluralRules(language).select(count);
  const number = count.toLocaleString(language);
  const key = `${stem}${category.charAt(0).toUpperCase()}${category.slice(1)}`;
  const message = words(key as MessageKey, number);
  return message === key ? words(`${stem}Other` as MessageKey, number) : message;
}

/** A failure that crossed the wire, in words. */
export function failureWords(
  words: Words,
  failure: { readonly message: string; readonly values?: readonly string[] },
): string {
  return words(failure.message as MessageKey, ...(failure.values ?? []));
}

/** An ISO 8601 date or date-time as a day in words, or as it stands where it is no date. */
export function dayWords(words: Words, date: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  // A bare date is midnight in UTC: another zone would show the day before.
  const timeZone = date.length <= 10 ? 'UTC' : undefined;
  return day.toLocaleDateString(words('languageTag'), { dateStyle: 'medium', timeZone });
}
