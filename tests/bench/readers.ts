import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { trackedClaim } from '../../lib/claims/tracked.ts';
import { compileClaims, readArticle } from '../../lib/engine/read.ts';
import type { Article, TrackedClaim } from '../../lib/engine/types.ts';

/** Takes in a text; what comes of it is thrown away. */
export type Reader = (article: Article) => void;

/** The engine with the claims that ship, and so many more about people whom no text names. */
export function engineWith(strangers: number): Reader {
  const claims = compileClaims([...shippedEntries.map(trackedClaim), ...claimsOn(strangers)]);
  return (article) => {
    readArticle(article, claims);
  };
}

/** Libraries that tag English text in a browser, called as their users would on each block. */
export function peers(): readonly (readonly [name: string, read: Reader])[] {
  const wink = winkNLP(model, ['pos']);
  return [
    ['compromise', eachBlock(compromise)],
    ['wink-nlp', eachBlock((text) => wink.readDoc(text))],
  ];
}

function eachBlock(read: (text: string) => unknown): Reader {
  return ({ blocks }) => {
    for (const { text } of blocks) read(text);
  };
}

function claimsOn(strangers: number): TrackedClaim[] {
  return Array.from({ length: strangers }, (_, index) => ({
    id: `claim-${index}`,
    parties: ['Quorvax', 'Zembil'].map((name) => ({
      name: `${name}${index} Untold`,
      pronoun: 'he' as const,
      aliases: { en: { names: [`${name}${index}`], epithets: [], voices: [] } },
    })),
    event: { family: 'phone-call', words: {} },
    period: null,
    within: null,
    tellers: [],
    standing: 'unconfirmed' as const,
    verdict: null,
  }));
}
