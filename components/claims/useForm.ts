import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked, Problem } from '../../lib/claims/validity.ts';
import type { Answer, Failure } from '../../lib/messages/calls.ts';

interface FormRules<Fields, Value> {
  readonly start: Fields;
  /** The value that the fields describe, or what stands against it. */
  readonly check: (fields: Fields) => Checked<Value>;
  /** What the fields become when they are submitted. */
  readonly tidy?: (fields: Fields) => Fields;
  readonly save: (value: Value) => Promise<Answer<null>>;
  readonly onChange: (fields: Fields) => void;
}

interface Form<Fields> {
  readonly fields: Fields;
  readonly problems: readonly Problem[];
  /** Why it could not be saved, null where it was not tried or it was. */
  readonly failure: Failure | null;
  readonly element: RefObject<HTMLFormElement | null>;
  readonly change: (changed: Partial<Fields>) => void;
  readonly submit: (event: Event) => void;
}

/** A form that is checked when it is submitted, from then on as one types, and that leads to its first problem. */
export function useForm<Fields extends object, Value>(
  rules: FormRules<Fields, Value>,
): Form<Fields> {
  const [fields, setFields] = useState(rules.start);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const checked = rules.check(fields);

  useEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);

  const change = (changed: Partial<Fields>) => {
    const next = { ...fields, ...changed };
    setFields(next);
    rules.onChange(next);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    const tidied = rules.tidy?.(fields) ?? fields;
    setFields(tidied);
    setTries(tries + 1);
    const tried = rules.check(tidied);
    if (!tried.ok) return;
    const answer = await rules.save(tried.value);
    setFailure(answer.ok ? null : answer.failure);
  };

  const problems = tries > 0 && !checked.ok ? checked.problems : [];
  return { fields, problems, failure, element, change, submit };
}
