import { EVENT_FAMILIES } from '../../lib/claims/families.ts';
import type { MessageKey, Words } from '../../lib/words.ts';

/** The message that names each family of events that the engine knows. */
const FAMILY_WORDS: Readonly<Record<(typeof EVENT_FAMILIES)[number], MessageKey>> = {
  'phone-call': 'familyPhoneCall',
  notice: 'familyNotice',
  other: 'familyOther',
};

/** The family of events in words, or its key where the interface has no word for it. */
export function familyWords(words: Words, family: string): string {
  const known = EVENT_FAMILIES.find((each) => each === family);
  return known === undefined ? family : words(FAMILY_WORDS[known]);
}
