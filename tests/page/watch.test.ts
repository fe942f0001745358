import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchText } from '../../lib/page/watch.ts';

let calls = 0;
let end = new AbortController();

beforeEach(() => {
  document.body.innerHTML = '<p>He said no.</p><p hidden>Yes.</p>';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  calls = 0;
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function watched(changed = async () => {}) {
  return watchText(
    document,
    async () => {
      calls += 1;
      await changed();
    },
    end.signal,
  );
}

const paragraph = () => document.querySelector('p') as HTMLElement;

/** Observers are told of a change in a microtask. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}

describe('a page is read again', () => {
  test.each([
    ['after text was added', () => paragraph().append(' Never.')],
    ['after text was edited', () => paragraph().firstChild?.replaceWith('He said yes.')],
    ['after characters were edited', () => ((paragraph().firstChild as Text).data = 'Yes.')],
    [
      'after its body was replaced',
      () => document.body.replaceWith(document.createElement('body')),
    ],
    ['after its address changed', () => history.pushState(null, '', '#next')],
    ['after something was folded out', () => paragraph().dispatchEvent(new Event('toggle'))],
  ])('%s', async (_, change) => {
    watched();
    change();
    await pass(2_000);
    expect(calls).toBe(1);
  });

  test('after a body that came later has changed', async () => {
    watched();
    document.body.replaceWith(document.createElement('body'));
    await pass(2_000);
    document.body.append('More.');
    await pass(2_000);
    expect(calls).toBe(2);
  });

  test('after a hidden element was shown', async () => {
    const hidden = document.querySelector('[hidden]') as HTMLElement;
    watched()({ shadowRoots: [], hidden: [hidden] });
    hidden.hidden = false;
    await pass(2_000);
    expect(calls).toBe(1);
  });

  test('after text in a shadow root has changed', async () => {
    const shadow = paragraph().attachShadow({ mode: 'open' });
    watched()({ shadowRoots: [shadow], hidden: [] });
    shadow.append('He said yes.');
    await pass(2_000);
    expect(calls).toBe(1);
  });
});

describe('a page is left alone', () => {
  test.each([
    ['while nothing changes', () => {}],
    ['when only looks change', () => paragraph().classList.add('red')],
    [
      'when something of ours is put beside the body',
      () => {
        const card = document.createElement('div');
        document.documentElement.append(card);
        card.remove();
      },
    ],
    [
      'once the signal has ended',
      () => {
        end.abort();
        paragraph().append(' Never.');
      },
    ],
  ])('%s', async (_, act) => {
    watched();
    act();
    await pass(5_000);
    expect(calls).toBe(0);
  });
});

test('many changes make one reading', async () => {
  watched();
  for (let change = 0; change < 100; change += 1) paragraph().append('No. ');
  await pass(2_000);
  expect(calls).toBe(1);
});

test('a page that never falls quiet is read all the same', async () => {
  watched();
  for (let at = 0; at < 6_000; at += 100) {
    paragraph().append('No. ');
    await pass(100);
  }
  expect(calls).toBeGreaterThanOrEqual(3);
  expect(calls).toBeLessThanOrEqual(5);
});

test('a change during a reading is taken up after it, and not before', async () => {
  let finish = () => {};
  watched(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  paragraph().append('No. ');
  await pass(2_000);
  paragraph().append('Yes. ');
  await pass(5_000);
  expect(calls).toBe(1);
  finish();
  await pass(12_000);
  expect(calls).toBe(2);
});
