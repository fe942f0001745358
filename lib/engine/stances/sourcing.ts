import { type Mention, namesParty, namesTeller } from '../mentions.ts';
import { find, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt } from './scope.ts';

/** "asked not to be named", "a source of its own": the report stands on them. */
export function sourcing(reader: Reader, { from, to }: Stretch, at: number): Outcome | undefined {
  if (!reader.isFocus(at)) return undefined;
  const said = saidBehind(reader, { from, to }, at);
  if (said !== null) return said;
  const own = find(reader.scene, from, at, 'source');
  const source = own >= 0 ? own : find(reader.scene, 0, at, 'source');
  const teller = reader.scene.mentions.find(
    (mention) => mention.to <= at && mention.uses.length > 0 && !namesParty(mention),
  );
  const named = source >= 0 ? { from: source, to: source + widthAt(reader.scene, source) } : null;
  const house = teller === undefined ? null : { from: teller.from, to: teller.to };
  const isFound =
    teller !== undefined &&
    named !== null &&
    teller.to < named.from &&
    isOnlyTeller(reader.scene, teller);
  const speaker = isFound ? house : (named ?? house);
  return outcome('reported', 'sourcing', [cueAt(reader, at, 'report')], {
    speaker,
    presupposed: speaker === null,
  });
}

/** Whether it is a paper, and the only one named. */
function isOnlyTeller({ mentions }: Scene, teller: Mention): boolean {
  return namesTeller(teller) && mentions.filter(namesTeller).length === 1;
}

/** "Speaking on condition of anonymity, an official said …": what is said decides; null where nothing is. */
function saidBehind(reader: Reader, { from, to }: Stretch, at: number): Outcome | null {
  const { tokens } = reader.scene;
  const comma = tokens.findIndex(({ lower }, place) => place > at && lower === ',');
  if (at > from + LONGEST_LEAD || comma < 0 || comma >= to) return null;
  return reader.read({ from: comma + 1, to });
}

/** How many words may stand before "condition of anonymity" at a beginning. */
const LONGEST_LEAD = 3;
