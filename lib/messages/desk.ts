import * as v from 'valibot';
import { problemOf } from '../claims/validity.ts';
import type { MessageKey } from '../words.ts';
import type { Answer, Answerers, InterfaceCalls, Message, PageCalls } from './calls.ts';
import { answerOf, Failed } from './failure.ts';
import { interfaceSchemas, pageSchemas } from './schemas.ts';

/** The frame of the content script that asks. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
}

/** What the browser says of a message's sender. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** The extension itself: its id, and the URL under which its own pages stand. */
export interface Home {
  readonly id: string;
  readonly root: string;
}

/** The background's answers, apart by who may ask. */
export interface Desk {
  readonly page: Answerers<PageCalls, Frame>;
  readonly interface: Answerers<InterfaceCalls, void>;
}

/** Answers one message after checking who asks and what; whatever is wrong comes back as a failure. */
export function answerAt(
  desk: Desk,
  home: Home,
  message: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  return answerOf(() => {
    if (sender.id !== home.id) throw refused();
    if (sender.url?.startsWith(home.root)) {
      return called(desk.interface, interfaceSchemas, message, undefined);
    }
    return called(desk.page, pageSchemas, message, frameOf(sender));
  });
}

const MessageSchema = v.object({ call: v.string(), asked: v.unknown() });

async function called<Calls, From>(
  answerers: Answerers<Calls, From>,
  schemas: Readonly<Record<keyof Calls, v.GenericSchema>>,
  message: unknown,
  from: From,
): Promise<unknown> {
  const { call, asked } = messageIn(message);
  if (!isOneOf(answerers, call)) throw refused();
  const checked = v.safeParse(schemas[call], asked, { message: 'failureRefused' });
  if (!checked.success) throw invalid(checked.issues[0]);
  const answer = answerers[call] as (asked: unknown, from: From) => Promise<unknown>;
  return answer(checked.output, from);
}

function messageIn(message: unknown): Message {
  if (!v.is(MessageSchema, message)) throw refused();
  return message;
}

function isOneOf<T extends object>(calls: T, name: string): name is keyof T & string {
  return Object.hasOwn(calls, name);
}

function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw refused();
  return { tab: tab.id, frame: frameId };
}

function refused(): Failed {
  return new Failed('refused', 'failureRefused');
}

function invalid(issue: v.BaseIssue<unknown>): Failed {
  const { message, values } = problemOf(issue);
  return new Failed('invalid', message as MessageKey, values);
}
