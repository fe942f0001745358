/** By label, how an article may name that speaker; a label that is missing here is looked for word by word. */
const SPEAKERS: readonly (readonly [RegExp, RegExp | null])[] = [
  [/^the outlet itself/, null],
  [
    /^media reports/,
    /report|media|press|paper|outlet|article|story|post|correspondent|reuters|axios|wapo|daily/i,
  ],
  [
    /^unnamed sources/,
    /source|people|person|official|familiar|anonym|insider|aide|advis|those|somebody|someone|briefed|interlocutor|envoy|diplomat|veteran|\bmoles?\b|(one|two|three|some|all|others?) of (them|the)|^(an?|one|another|a?\s?second|third|fourth|fifth)\b/i,
  ],
  [
    /^Kremlin/,
    /kremlin|peskov|moscow|russia|spokes|putin|press secretary|mouthpiece|vlad|presidential press/i,
  ],
  // Who passes on a source without a name: the source is as right.
  [/^(Reuters|Axios)/, /reuters|axios|source|agency|people|person/i],
  [/^Russian officials/, /russia|moscow|kremlin|peskov|official|duma/i],
  [
    /^Washington Post/,
    /post|wapo|\bwp\b|newspaper|paper|daily|people|persons?\b|source|edition|editor|newsroom|outlet|publication|insider|familiar|briefed|\bmedia$|^reports\b|^(the |this |that |the same |an? ([a-z]+ )?)?(report|article|story|piece)$/i,
  ],
  [
    /^Trump (team|transition)/,
    /cheung|trump|spokes|team|transition|aide|president-elect|campaign|office|camp|mar-a-lago|palm beach|administration|communications|press people|spin doctor|american side/i,
  ],
  [/^Trump/, /trump|president-elect|^(the )?president$/i],
  [/^Ukraine('s| MFA)/, /tykh|tikh|ministry|ukrain|kyiv|kiev|zelensk|official|spokes|diplomat/i],
  // Briefings name who speaks for a government by a courtesy title.
  [/^((US )?State Department|Matthew Miller)/, /state|department|^mr\.? |miller/i],
  [/^German(y| government)/, /german|berlin|scholz|foreign office|spokes|^m(r|s)\.? /i],
  [/^Irish government/, /irish|dublin|official|^the government/i],
  [/^(UK government|Downing)/, /downing|(no\.?|number) ?10|minister|british|london|official/i],
  [/^Mark Rutte/, /rutte|nato chief|secretary.general/i],
];

/** Who asks takes no stance: some labels name them, others the outlet. */
const ASKS = /questioner|interviewer|^the host$|^(a )?reporter/;

/** How a transcript names a person without a name. */
const TURN = /^(host|guest|anchor|presenter)$/i;

/** Whether an attribution names the speaker of the label; for the article itself there is none. */
export function isSpeaker(attribution: string | null, label: string): boolean {
  const known = SPEAKERS.find(([name]) => name.test(label));
  if (known !== undefined && known[1] === null) return attribution === null;
  if (attribution === null) return label === 'media reports' || ASKS.test(label);
  if (known !== undefined && known[1] !== null) return known[1].test(attribution);
  const words = label.toLowerCase().match(/(?!(the|and|of|in|at)\b)\b\p{L}{2,}/gu) ?? [];
  return TURN.test(attribution) || words.some((word) => wordsOf(attribution).includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
