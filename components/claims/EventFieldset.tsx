import { EVENT_FAMILIES } from '../../lib/claims/families.ts';
import { Field } from '../Field.tsx';
import { useWords } from '../words.tsx';
import type { ClaimFields } from './drafts.ts';
import { familyWords } from './family-words.ts';
import type { ProblemAt } from './problems.ts';

interface EventFieldsetProps {
  readonly fields: ClaimFields;
  readonly language: string;
  readonly problemAt: ProblemAt;
  readonly onChange: (changed: Partial<ClaimFields>) => void;
}

/** What is said to have happened, and when. */
export function EventFieldset({ fields, language, problemAt, onChange }: EventFieldsetProps) {
  const words = useWords();
  return (
    <fieldset class="fieldset">
      <legend>{words('claimEvent')}</legend>
      <Field label={words('eventFamily')} problem={problemAt('event.family')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={fields.family}
            onChange={(event) => onChange({ family: event.currentTarget.value })}
          >
            {EVENT_FAMILIES.map((family) => (
              <option key={family} value={family}>
                {familyWords(words, family)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={words('eventWords')}
        hint={words('eventWordsHint')}
        problem={problemAt(`event.words.${language}`) ?? problemAt('event')}
      >
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={2}
            dir="auto"
            value={fields.eventWords}
            onInput={(event) => onChange({ eventWords: event.currentTarget.value })}
          />
        )}
      </Field>
      <PeriodFields fields={fields} problemAt={problemAt} onChange={onChange} />
    </fieldset>
  );
}

function PeriodFields({ fields, problemAt, onChange }: Omit<EventFieldsetProps, 'language'>) {
  const words = useWords();
  const both = problemAt('period');
  return (
    <div class="period">
      <Field label={words('claimFrom')} problem={problemAt('period.from')}>
        {(control) => (
          <input
            {...control}
            type="date"
            class="input"
            value={fields.from}
            onInput={(event) => onChange({ from: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={words('claimTo')}
        problem={problemAt('period.from') === null ? both : problemAt('period.to')}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            class="input"
            value={fields.to}
            onInput={(event) => onChange({ to: event.currentTarget.value })}
          />
        )}
      </Field>
      <p class="field-hint">{words('claimPeriodHint')}</p>
    </div>
  );
}
