import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icons.tsx';

/** What a control takes over from the field around it. */
interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, null where nothing is. */
  readonly problem: string | null;
  readonly children: (control: ControlAttributes) => JSX.Element;
}

/** A control with its label, a hint, and what is wrong with its value beside it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem === null ? undefined : true,
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </div>
  );
}

interface ProblemProps {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** What is wrong, in words and by sign; nothing where nothing is. */
export function Problem({ id, children }: ProblemProps) {
  if (!children) return null;
  return (
    <p class="problem" id={id}>
      <Icon name="problem" />
      <span>{children}</span>
    </p>
  );
}
