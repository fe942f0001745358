/** By label, how an article may name that speaker; a label that is missing here is looked for word by word. */
const SPEAKERS: readonly (readonly [string, RegExp | null])[] = [
  ['the outlet itself', null],
  ['media reports', /report|media|press|paper|outlet|article|story|post|correspondent/i],
  [
    'unnamed sources',
    /source|people|person|official|familiar|anonym|insider|aide|advis|those|somebody|someone|briefed|interlocutor/i,
  ],
  [
    'Kremlin',
    /kremlin|peskov|moscow|russia|spokes|putin|press secretary|mouthpiece|vlad|presidential press/i,
  ],
  ['Russian officials', /russia|moscow|kremlin|peskov|official/i],
  [
    'Washington Post',
    /post|wapo|newspaper|paper|daily|people|source|edition|outlet|publication|insider|familiar|briefed/i,
  ],
  [
    'Trump team',
    /cheung|trump|spokes|team|transition|aide|president-elect|campaign|office|camp|mar-a-lago|palm beach/i,
  ],
  ['Trump', /trump|president-elect/i],
  ['Ukraine MFA', /tykh|tikh|ministry|ukrain|kyiv|kiev|zelensk|official|spokes/i],
];

/** Whether an attribution names the speaker of the label; for the article itself there is none. */
export function isSpeaker(attribution: string | null, label: string): boolean {
  const known = SPEAKERS.find(([name]) => label.startsWith(name));
  if (known !== undefined && known[1] === null) return attribution === null;
  if (attribution === null) return label === 'media reports';
  if (known !== undefined && known[1] !== null) return known[1].test(attribution);
  const words = label.toLowerCase().match(/(?!the\b|and\b)\b\p{L}{3,}/gu) ?? [];
  return words.some((word) => attribution.toLowerCase().includes(word));
}
