import type { MessageKey } from '../words.ts';
import type { Answer, Failure } from './calls.ts';

/** A failure on its way to whoever asked. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly failure: Failure;

  constructor(
    code: Failure['code'],
    message: MessageKey,
    values: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(`${code}: ${message} ${values.join(' ')}`.trimEnd(), options);
    this.failure = { code, message, values };
  }
}

/** What the work comes to, its errors as values. */
export async function answerOf<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure;
  return { code: 'failed', message: 'failureUnexpected', values: [String(error)] };
}
