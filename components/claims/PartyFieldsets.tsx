import { useEffect, useRef } from 'preact/hooks';
import type { Party } from '../../lib/engine/types.ts';
import type { MessageKey } from '../../lib/words.ts';
import { Field } from '../Field.tsx';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { EMPTY_PARTY, type PartyFields } from './drafts.ts';
import type { ProblemAt } from './problems.ts';

const PRONOUN_WORDS = {
  he: 'pronounHe',
  she: 'pronounShe',
  it: 'pronounIt',
  they: 'pronounThey',
} as const satisfies Record<Party['pronoun'], MessageKey>;

const PRONOUNS = ['he', 'she', 'it', 'they'] as const;

/** As many as a claim may have. */
const MOST_PARTIES = 20;

interface PartyFieldsetsProps {
  readonly parties: readonly PartyFields[];
  readonly language: string;
  readonly problemAt: ProblemAt;
  readonly onChange: (parties: readonly PartyFields[]) => void;
}

/** Those who take part in the event, each with the names that articles give it. */
export function PartyFieldsets({ parties, language, problemAt, onChange }: PartyFieldsetsProps) {
  const words = useWords();
  const { element, resize } = useFocusOnLast(parties, onChange);
  return (
    <fieldset class="fieldset" ref={element}>
      <legend>{words('claimParties')}</legend>
      <p class="field-hint">{words('claimPartiesHint')}</p>
      {parties.map((party, index) => (
        <PartyFieldset
          // Parties have no identity of their own; their place in the claim is it.
          key={String(index)}
          party={party}
          index={index}
          language={language}
          problemAt={problemAt}
          onChange={(changed) => onChange(parties.with(index, { ...party, ...changed }))}
          onRemove={parties.length > 1 ? () => resize(parties.toSpliced(index, 1)) : null}
        />
      ))}
      {parties.length < MOST_PARTIES && (
        <button type="button" class="button" onClick={() => resize([...parties, EMPTY_PARTY])}>
          <Icon name="add" />
          {words('partyAdd')}
        </button>
      )}
    </fieldset>
  );
}

/** Adds or removes a party, then puts the focus on the name of the last one. */
function useFocusOnLast(
  parties: readonly PartyFields[],
  onChange: PartyFieldsetsProps['onChange'],
) {
  const element = useRef<HTMLFieldSetElement>(null);
  const isResized = useRef(false);
  useEffect(() => {
    if (!isResized.current) return;
    isResized.current = false;
    element.current?.querySelector<HTMLInputElement>('.party:last-of-type input')?.focus();
  }, [parties.length]);
  const resize = (next: readonly PartyFields[]) => {
    isResized.current = true;
    onChange(next);
  };
  return { element, resize };
}

interface PartyFieldsetProps {
  readonly party: PartyFields;
  readonly index: number;
  readonly language: string;
  readonly problemAt: ProblemAt;
  readonly onChange: (changed: Partial<PartyFields>) => void;
  /** Null for the last that is left. */
  readonly onRemove: (() => void) | null;
}

function PartyFieldset(props: PartyFieldsetProps) {
  const { party, index, language, problemAt, onChange, onRemove } = props;
  const words = useWords();
  const field = `parties.${index}`;
  const aliases = `${field}.aliases.${language}`;
  const list = (key: 'names' | 'epithets' | 'voices', label: MessageKey, hint: MessageKey) => (
    <Field label={words(label)} hint={words(hint)} problem={problemAt(`${aliases}.${key}`)}>
      {(control) => (
        <textarea
          {...control}
          class="input"
          rows={2}
          dir="auto"
          value={party[key]}
          onInput={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const problemInMore = ['epithets', 'voices'].some((key) => problemAt(`${aliases}.${key}`));
  return (
    <fieldset class="party">
      <legend class="visually-hidden">{words('partyNumber', String(index + 1))}</legend>
      <div class="party-name">
        <Field label={words('partyName')} problem={problemAt(`${field}.name`)}>
          {(control) => (
            <input
              {...control}
              class="input"
              dir="auto"
              value={party.name}
              onInput={(event) => onChange({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        {onRemove && (
          <button
            type="button"
            class="button icon-only"
            aria-label={words('partyRemove', party.name || String(index + 1))}
            onClick={onRemove}
          >
            <Icon name="remove" />
          </button>
        )}
      </div>
      <PronounField pronoun={party.pronoun} onChange={(pronoun) => onChange({ pronoun })} />
      {list('names', 'partyNames', 'partyNamesHint')}
      <details class="more" open={problemInMore || undefined}>
        <summary>{words('partyMore')}</summary>
        {list('epithets', 'partyEpithets', 'partyEpithetsHint')}
        {list('voices', 'partyVoices', 'partyVoicesHint')}
      </details>
    </fieldset>
  );
}

interface PronounFieldProps {
  readonly pronoun: Party['pronoun'];
  readonly onChange: (pronoun: Party['pronoun']) => void;
}

function PronounField({ pronoun, onChange }: PronounFieldProps) {
  const words = useWords();
  return (
    <Field label={words('partyPronoun')} hint={words('partyPronounHint')} problem={null}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={pronoun}
          onChange={(event) => {
            const chosen = PRONOUNS.find((each) => each === event.currentTarget.value);
            if (chosen) onChange(chosen);
          }}
        >
          {PRONOUNS.map((each) => (
            <option key={each} value={each}>
              {words(PRONOUN_WORDS[each])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
