/** Well under a frame, so that scrolling stays smooth while a long page is read. */
const SLICE_MS = 8;

/**
 * Runs the steps to their end in slices that give way to the page in between. Rejects with the
 * signal's reason once it is aborted.
 */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await givingWay();
  }
}

/** A timer and not `scheduler.yield`, which would come before the page's own timers each time. */
function givingWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
