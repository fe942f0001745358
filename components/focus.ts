import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Steps of the keys that move through a list. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Moves the focus between the elements in the list that match the selector, by arrows, Home and End. */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  const step = STEPS[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  if (at < 0) return;
  event.preventDefault();
  stops[step(at, stops.length)]?.focus();
}

/** Whether keys at the target write text, so that it takes back its own changes on Ctrl+Z. */
export function writesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(target.type);
}

/** Takes the focus when its element appears. */
export function useFocusOnEntry<E extends HTMLElement>(): RefObject<E | null> {
  const entered = useRef<E>(null);
  useEffect(() => entered.current?.focus(), []);
  return entered;
}
