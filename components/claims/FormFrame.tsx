import type { ComponentChildren, RefObject } from 'preact';
import type { Failure } from '../../lib/messages/calls.ts';
import { failureWords } from '../../lib/words.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';

interface FormFrameProps {
  readonly title: string;
  readonly form: {
    readonly element: RefObject<HTMLFormElement | null>;
    readonly failure: Failure | null;
    readonly submit: (event: Event) => void;
  };
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** What every form has: a title, a way back that keeps what was typed, and a button that saves. */
export function FormFrame({ title, form, onBack, children }: FormFrameProps) {
  const words = useWords();
  return (
    <form class="form" ref={form.element} noValidate onSubmit={form.submit} aria-label={title}>
      <h2 class="form-title">{title}</h2>
      {children}
      <p class="form-failure" role="alert">
        {form.failure && failureWords(words, form.failure)}
      </p>
      <div class="form-actions">
        <button type="submit" class="button primary">
          {words('save')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          <Icon name="back" />
          {words('formBack')}
        </button>
        <p class="form-kept">{words('formKept')}</p>
      </div>
    </form>
  );
}
