import { useId } from 'preact/hooks';
import { Field } from '../Field.tsx';
import { STANCES, StanceSign } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';
import type { ClaimFields } from './drafts.ts';
import type { ProblemAt } from './problems.ts';

interface VerdictFieldsetProps {
  readonly fields: ClaimFields;
  readonly problemAt: ProblemAt;
  readonly onChange: (changed: Partial<ClaimFields>) => void;
}

/** What decides the marks: each sentence's wording, or one stance for all, with a note why. */
export function VerdictFieldset({ fields, problemAt, onChange }: VerdictFieldsetProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="fieldset">
      <legend>{words('claimVerdict')}</legend>
      <label class="choice">
        <input
          type="radio"
          name={name}
          checked={fields.verdict === 'sentences'}
          onChange={() => onChange({ verdict: 'sentences' })}
        />
        {words('verdictSentences')}
      </label>
      <p class="choice-lead">{words('verdictFixed')}</p>
      {STANCES.map((stance) => (
        <label class="choice" key={stance}>
          <input
            type="radio"
            name={name}
            checked={fields.verdict === stance}
            onChange={() => onChange({ verdict: stance })}
          />
          <StanceSign stance={stance} />
        </label>
      ))}
      {fields.verdict !== 'sentences' && (
        <Field label={words('verdictNote')} problem={problemAt('verdict.note')}>
          {(control) => (
            <textarea
              {...control}
              class="input"
              rows={2}
              dir="auto"
              value={fields.note}
              onInput={(event) => onChange({ note: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
