import type { Claim } from '../../lib/claims/claim.ts';
import { checkedClaim } from '../../lib/claims/validity.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { Field } from '../Field.tsx';
import { useFocusOnEntry } from '../focus.ts';
import { useWords } from '../words.tsx';
import type { ClaimFields } from './drafts.ts';
import { claimFields, claimOf, newClaimFields, withoutBlankParties } from './drafts.ts';
import { EventFieldset } from './EventFieldset.tsx';
import { FormFrame } from './FormFrame.tsx';
import { PartyFieldsets } from './PartyFieldsets.tsx';
import { problemsBy } from './problems.ts';
import { useForm } from './useForm.ts';
import { VerdictFieldset } from './VerdictFieldset.tsx';

interface ClaimFormProps {
  readonly id: string;
  /** The claim as it is stored, null for a new one. */
  readonly before: Claim | null;
  /** What was typed when the form was left, null where nothing was. */
  readonly typed: ClaimFields | null;
  readonly onType: (fields: ClaimFields) => void;
  readonly onSave: (claim: Claim) => Promise<Answer<null>>;
  readonly onBack: () => void;
}

/** Adds a claim or changes one. */
export function ClaimForm({ id, before, typed, onType, onSave, onBack }: ClaimFormProps) {
  const words = useWords();
  const language = words('languageTag');
  const stored = before ? claimFields(before, language) : newClaimFields('');
  const form = useForm({
    start: typed ?? stored,
    check: (fields) =>
      checkedClaim(claimOf(fields, { id, before, language, now: new Date().toISOString() })),
    tidy: withoutBlankParties,
    save: onSave,
    onChange: onType,
  });
  const problemAt = problemsBy(form.problems, words);
  const first = useFocusOnEntry<HTMLTextAreaElement>();
  const { fields, change } = form;
  return (
    <FormFrame
      title={words(before ? 'claimEditTitle' : 'claimAddTitle')}
      form={form}
      onBack={onBack}
    >
      <Field
        label={words('claimStatement')}
        hint={words('claimStatementHint')}
        problem={problemAt('statement')}
      >
        {(control) => (
          <textarea
            {...control}
            class="input text-input"
            rows={3}
            dir="auto"
            ref={first}
            value={fields.statement}
            onInput={(event) => change({ statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words('claimExplanation')} problem={problemAt('explanation')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={3}
            dir="auto"
            value={fields.explanation}
            onInput={(event) => change({ explanation: event.currentTarget.value })}
          />
        )}
      </Field>
      <PartyFieldsets
        parties={fields.parties}
        language={language}
        problemAt={problemAt}
        onChange={(parties) => change({ parties })}
      />
      <EventFieldset fields={fields} language={language} problemAt={problemAt} onChange={change} />
      <VerdictFieldset fields={fields} problemAt={problemAt} onChange={change} />
    </FormFrame>
  );
}
