import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchangeText } from '../../lib/claims/exchange.ts';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { folderOf, ROOT, run, start } from './command.ts';

interface Printed {
  readonly id: string;
  readonly lang: string | null;
  readonly date: string | null;
  readonly text?: string;
  readonly marks: readonly PrintedMark[];
}

interface PrintedPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface PrintedMark extends PrintedPlace {
  readonly claim: string;
  readonly stance: string;
  readonly attribution: PrintedPlace | null;
  readonly cues: readonly (PrintedPlace & { readonly kind: string })[];
}

const DENIAL =
  'The Kremlin denied that Donald Trump and Vladimir Putin spoke by phone on Thursday.';
const REPORT = 'The Washington Post reported that Donald Trump rang Vladimir Putin on Thursday.';
const DATED = ['--date', '2024-11-11', '--lang', 'en'];
const LISTED = { date: '2024-11-11', lang: 'en' };

const printed = (out: string): Printed[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

/** Every place of the document with the words that its offsets cut out of the text. */
function places({ marks }: Printed, text: string): [shown: string, cut: string][] {
  return marks
    .flatMap((mark) => [mark, ...(mark.attribution ? [mark.attribution] : []), ...mark.cues])
    .map((place) => [place.text, text.slice(place.start, place.end)]);
}

describe('scan prints one JSON object a line for each document', () => {
  test('a text has its stances, sources and cues', async () => {
    const folder = folderOf({ 'story.txt': `Two accounts\n${REPORT}\n${DENIAL}\n` });
    const { status, out } = await run('scan', [...DATED, 'story.txt'], folder);
    const [story] = printed(out);
    expect(status).toBe(0);
    expect(story).toMatchObject({ id: 'story.txt', lang: 'en', date: '2024-11-11' });
    expect(story?.marks.map(({ text, stance }) => [stance, text])).toEqual([
      ['reported', REPORT],
      ['denied', DENIAL],
    ]);
    expect(story?.marks[1]?.attribution?.text).toMatch(/Kremlin/);
    expect(story?.marks[1]?.cues[0]).toMatchObject({ text: 'denied', kind: 'denial' });
  });

  test.each([
    ['line breaks of Unix', `Two accounts\n\n${REPORT} ${DENIAL}\n`],
    ['line breaks of Windows', `Two accounts\r\n${REPORT}\r\n${DENIAL}\r\n`],
    ['signs outside the basic plane', `📞 Two accounts 📞\n📰 ${REPORT}\n🏛 ${DENIAL}`],
  ])('offsets count in the text that was given, with %s', async (_, text) => {
    const folder = folderOf({ 'story.txt': text });
    const { out } = await run('scan', [...DATED, 'story.txt'], folder);
    const [story] = printed(out);
    expect(story?.marks).toHaveLength(2);
    for (const [shown, cut] of story ? places(story, text) : []) expect(cut).toBe(shown);
  });

  test('a page is read as the extension reads it, and its text comes along', async () => {
    const { status, out } = await run('scan', ['tests/pages/article.html'], ROOT);
    const [page] = printed(out);
    expect(status).toBe(0);
    expect(page).toMatchObject({ lang: 'en-GB', date: expect.stringContaining('2024-11-11') });
    expect(new Set(page?.marks.map(({ stance }) => stance)).size).toBe(3);
    for (const [shown, cut] of page ? places(page, page.text ?? '') : []) expect(cut).toBe(shown);
  });

  test('a list gives each of its documents its own id, date and language', async () => {
    const folder = folderOf({
      'list.jsonl': `${lines({ id: 'a', text: DENIAL, ...LISTED }, { id: 7, text: 'Rain.' })}\n\n`,
    });
    const { out } = await run('scan', ['--date', '2020-01-01', 'list.jsonl'], folder);
    expect(printed(out)).toMatchObject([
      { id: 'a', date: '2024-11-11', lang: 'en', marks: [{ stance: 'denied' }] },
      { id: 7, date: '2020-01-01', lang: null, marks: [] },
    ]);
  });

  test.each([
    ['a text', `${DENIAL}\n`],
    ['a list', lines({ id: 'a', text: DENIAL })],
    ['a page', `<!doctype html><title>News</title><article><p>${DENIAL}</p></article>`],
  ])('standard input may hold %s', async (_, input) => {
    const { out } = await run('scan', [...DATED, '-'], ROOT, input);
    expect(printed(out)).toMatchObject([{ marks: [{ stance: 'denied', text: DENIAL }] }]);
  });
});

describe('scan takes the claims of an exported store', () => {
  test('a claim that is switched off marks nothing', async () => {
    const off = shippedEntries.map((entry) => ({
      ...entry,
      claim: { ...entry.claim, enabled: false },
    }));
    const folder = folderOf({
      'claims.json': exchangeText(off, '2024-12-01T00:00:00.000Z'),
      'story.txt': DENIAL,
    });
    const { out } = await run('scan', [...DATED, '--claims', 'claims.json', 'story.txt'], folder);
    expect(printed(out)[0]?.marks).toEqual([]);
  });

  test.each([
    ['is missing', {}, /^claims\.json: there is no such file$/m],
    ['is no export', { 'claims.json': '{"a":' }, /^claims\.json:1: ./m],
  ])('a file of claims that %s is named, and nothing is printed', async (_, files, complaint) => {
    const folder = folderOf({ ...files, 'story.txt': DENIAL });
    const { status, out, errors } = await run(
      'scan',
      ['--claims', 'claims.json', 'story.txt'],
      folder,
    );
    expect(errors).toMatch(complaint);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });
});

describe('scan prints for people', () => {
  test('--pretty shows the sentence, its stance, who and the cue', async () => {
    const { out } = await run('scan', [...DATED, '--pretty', '-'], ROOT, DENIAL);
    expect(out).toContain(`≠ ${DENIAL}`);
    expect(out).toMatch(/denied by .*Kremlin.*: “denied” \(denial\)/);
  });

  test('--explain adds the steps that led there', async () => {
    const { out } = await run('scan', [...DATED, '--explain', '-'], ROOT, DENIAL);
    expect(out).toMatch(/^ +event +\S/m);
    expect(out).toMatch(/^ +stance +\S/m);
  });
});

describe('scan names what is broken and goes on', () => {
  const story = { 'story.txt': DENIAL };
  test.each([
    ['a missing file', 'gone.txt', story, 'gone.txt: there is no such file'],
    ['a folder', '.', story, '.: is none of .html, .htm, .txt and .jsonl'],
    ['another kind of file', 'a.pdf', { ...story, 'a.pdf': '' }, 'a.pdf: is none of'],
    [
      'a text in another encoding',
      'latin.txt',
      { ...story, 'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9]) },
      'latin.txt: is no text in UTF-8',
    ],
  ])('%s', async (_, file, files, complaint) => {
    const { status, out, errors } = await run('scan', [file, 'story.txt'], folderOf(files));
    expect(errors).toContain(complaint);
    expect(printed(out)).toMatchObject([{ id: 'story.txt' }]);
    expect(status).toBe(1);
  });

  test.each([
    ['no JSON', '{"id": "a", "text": ', 'is no JSON'],
    ['another value', '5', 'is no object with "id" and "text"'],
    ['no text', '{"id": "a"}', '"text" is missing'],
    ['a number for a text', '{"id": "a", "text": 5}', '"text" must be a text'],
    ['no date', '{"id": "a", "text": "b", "date": "soon"}', '"date" must be a date'],
  ])('a line that holds %s', async (_, line, complaint) => {
    const text = `${lines({ id: 1, text: 'Rain.' })}\n${line}\n${lines({ id: 3, text: 'Sun.' })}`;
    const { status, out, errors } = await run('scan', ['a.jsonl'], folderOf({ 'a.jsonl': text }));
    expect(errors).toContain(`a.jsonl:2: ${complaint}`);
    expect(printed(out).map(({ id }) => id)).toEqual([1, 3]);
    expect(status).toBe(1);
  });

  test.each([
    ['an unknown option', ['--colour', 'story.txt']],
    ['no file', []],
    ['a date that is none', ['--date', 'yesterday', 'story.txt']],
    ['a language that is none', ['--lang', '?', 'story.txt']],
  ])('%s is answered with the usage', async (_, args) => {
    const { status, out, errors } = await run('scan', args, ROOT);
    expect(errors).toContain('Usage: npm run --silent scan -- ');
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

describe('scan streams', () => {
  test('ten thousand long lines pass through a small heap', async () => {
    const filler = 'The ferries ran on time and the herring was cheap. '.repeat(200);
    const list = Array.from({ length: 10_000 }, (_, id) => lines({ id, text: filler })).join('\n');
    const folder = folderOf({ 'list.jsonl': list });
    const child = start('scan', ['list.jsonl'], folder, {
      NODE_OPTIONS: '--max-old-space-size=64',
    });
    let count = 0;
    for await (const chunk of child.stdout) count += chunk.toString().split('\n').length - 1;
    expect(count).toBe(10_000);
  });

  test('it ends in silence when its reader has seen enough', async () => {
    const list = Array.from({ length: 5_000 }, (_, id) => lines({ id, text: DENIAL })).join('\n');
    const child = start('scan', ['list.jsonl'], folderOf({ 'list.jsonl': list }));
    child.stdout.once('data', () => child.stdout.destroy());
    let errors = '';
    for await (const chunk of child.stderr) errors += chunk;
    expect(errors).toBe('');
  });
});

test('the usage names every option', async () => {
  const { status, out } = await run('scan', ['--help'], ROOT);
  const source = readFileSync(join(ROOT, 'scripts/scan/options.ts'), 'utf8');
  const options = [...source.matchAll(/^ {8}(\w+): \{ type: /gm)].map(([, name]) => `--${name}`);
  expect(status).toBe(0);
  expect(options.filter((option) => !out.includes(option))).toEqual([]);
  expect(options).toContain('--claims');
});
