import { useState } from 'preact/hooks';
import type { Stance } from '../lib/engine/types.ts';
import type { MessageKey } from '../lib/words.ts';
import { STANCES, StanceSign } from './StanceSign.tsx';
import { useWords } from './words.tsx';

/** A sentence as an article may have it, and what its mark says of it. */
const EXAMPLES: Readonly<Record<Stance, readonly [sentence: MessageKey, why: MessageKey]>> = {
  reported: ['welcomeReported', 'welcomeReportedWhy'],
  denied: ['welcomeDenied', 'welcomeDeniedWhy'],
  unconfirmed: ['welcomeUnconfirmed', 'welcomeUnconfirmedWhy'],
};

interface WelcomeProps {
  /** Asks the browser for access to all sites; false where the user refuses. */
  readonly onAllow: () => Promise<boolean>;
  readonly onOpenClaims: () => void;
}

/** The page after the installation: what the marks mean, where they appear, what stays private. */
export function Welcome({ onAllow, onOpenClaims }: WelcomeProps) {
  const words = useWords();
  return (
    <main class="welcome">
      <h1>{words('welcomeTitle')}</h1>
      <p class="welcome-lead">{words('welcomeLead')}</p>
      <section>
        <h2>{words('welcomeMarks')}</h2>
        <ul class="welcome-examples">
          {STANCES.map((stance) => (
            <Example key={stance} stance={stance} />
          ))}
        </ul>
        <p>{words('welcomeCard')}</p>
      </section>
      <section>
        <h2>{words('welcomeWhere')}</h2>
        <Access onAllow={onAllow} />
      </section>
      <section>
        <h2>{words('welcomePrivate')}</h2>
        <p>{words('welcomePrivateText')}</p>
        <button type="button" class="button" onClick={onOpenClaims}>
          {words('welcomeClaims')}
        </button>
      </section>
    </main>
  );
}

function Example({ stance }: { readonly stance: Stance }) {
  const words = useWords();
  const [sentence, why] = EXAMPLES[stance];
  return (
    <li data-stance={stance}>
      <p class="welcome-sentence">
        <span>{words(sentence)}</span>
      </p>
      <p class="welcome-why">
        <StanceSign stance={stance} /> {words(why)}
      </p>
    </li>
  );
}

function Access({ onAllow }: Pick<WelcomeProps, 'onAllow'>) {
  const words = useWords();
  const [answer, setAnswer] = useState<'none' | 'allowed' | 'refused'>('none');
  const ask = async () => setAnswer((await onAllow()) ? 'allowed' : 'refused');
  return (
    <>
      <p>{words('welcomeWhereText')}</p>
      <button type="button" class="button primary" onClick={ask} disabled={answer === 'allowed'}>
        {words('pageAllowAllNews')}
      </button>
      <p role="status">
        {answer === 'allowed' && words('welcomeAllowed')}
        {answer === 'refused' && words('welcomeRefused')}
      </p>
    </>
  );
}
