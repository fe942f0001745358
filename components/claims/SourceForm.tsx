import { useId } from 'preact/hooks';
import type { Source } from '../../lib/claims/claim.ts';
import { checkedSource } from '../../lib/claims/validity.ts';
import type { Stance } from '../../lib/engine/types.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import type { MessageKey } from '../../lib/words.ts';
import { Field } from '../Field.tsx';
import { useFocusOnEntry } from '../focus.ts';
import { STANCES, StanceSign } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';
import { EMPTY_SOURCE, type SourceFields, sourceFields, sourceOf } from './drafts.ts';
import { FormFrame } from './FormFrame.tsx';
import { problemsBy } from './problems.ts';
import { useForm } from './useForm.ts';

interface SourceFormProps {
  readonly id: string;
  /** Id of the claim it bears on. */
  readonly claim: string;
  /** The source as it is stored, null for a new one. */
  readonly before: Source | null;
  /** What was typed when the form was left, null where nothing was. */
  readonly typed: SourceFields | null;
  readonly onType: (fields: SourceFields) => void;
  readonly onSave: (source: Source) => Promise<Answer<null>>;
  readonly onBack: () => void;
}

/** Adds a source to a claim's ledger or changes one. */
export function SourceForm(props: SourceFormProps) {
  const { id, claim, before, typed, onType, onSave, onBack } = props;
  const words = useWords();
  const form = useForm({
    start: typed ?? (before ? sourceFields(before) : EMPTY_SOURCE),
    check: (fields) => checkedSource(sourceOf(fields, id, claim)),
    save: onSave,
    onChange: onType,
  });
  const problemAt = problemsBy(form.problems, words);
  const first = useFocusOnEntry<HTMLInputElement>();
  const { fields, change } = form;
  const line = (key: 'outlet' | 'aliases', label: MessageKey, hint: MessageKey) => (
    <Field label={words(label)} hint={words(hint)} problem={problemAt(key)}>
      {(control) => (
        <input
          {...control}
          class="input"
          dir="auto"
          value={fields[key]}
          onInput={(event) => change({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <FormFrame
      title={words(before ? 'sourceEditTitle' : 'sourceAddTitle')}
      form={form}
      onBack={onBack}
    >
      <Field label={words('sourceName')} hint={words('sourceNameHint')} problem={problemAt('name')}>
        {(control) => (
          <input
            {...control}
            class="input"
            dir="auto"
            ref={first}
            value={fields.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <StanceChoice stance={fields.stance} onChange={(stance) => change({ stance })} />
      <Field label={words('sourceDate')} problem={problemAt('date')}>
        {(control) => (
          <input
            {...control}
            type="date"
            class="input"
            value={fields.date}
            onInput={(event) => change({ date: event.currentTarget.value })}
          />
        )}
      </Field>
      {line('outlet', 'sourceOutlet', 'sourceOutletHint')}
      <Field
        label={words('sourceQuotation')}
        hint={words('sourceQuotationHint')}
        problem={problemAt('quotation')}
      >
        {(control) => (
          <textarea
            {...control}
            class="input text-input"
            rows={2}
            dir="auto"
            value={fields.quotation}
            onInput={(event) => change({ quotation: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words('sourceUrl')} problem={problemAt('url')}>
        {(control) => (
          <input
            {...control}
            type="url"
            class="input"
            dir="ltr"
            value={fields.url}
            onInput={(event) => change({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      {line('aliases', 'sourceAliases', 'sourceAliasesHint')}
    </FormFrame>
  );
}

interface StanceChoiceProps {
  readonly stance: Stance;
  readonly onChange: (stance: Stance) => void;
}

function StanceChoice({ stance, onChange }: StanceChoiceProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="fieldset choices">
      <legend>{words('sourceStance')}</legend>
      {STANCES.map((each) => (
        <label class="choice" key={each}>
          <input
            type="radio"
            name={name}
            checked={stance === each}
            onChange={() => onChange(each)}
          />
          <StanceSign stance={each} />
        </label>
      ))}
    </fieldset>
  );
}
