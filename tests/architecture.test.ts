import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  /** Path from the root for a file of ours, else the package's name. */
  readonly target: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const FILES = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).sort();
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

const IMPORT =
  /^\s*(?:import|export)\s(?<type>type\s)?(?:[\w*{][^'";=]*\sfrom\s)?'(?<static>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm;

function importsOf(file: string): readonly Import[] {
  const source = SOURCES.get(file) ?? '';
  return [...source.matchAll(IMPORT)].map(({ groups = {} }) => {
    const specifier = groups.static ?? groups.dynamic ?? '';
    const target = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
    return { file, specifier, target, typeOnly: groups.type !== undefined };
  });
}

const IMPORTS = FILES.flatMap(importsOf);
const inside = (folder: string) => IMPORTS.filter(({ file }) => file.startsWith(folder));
const shown = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

/** What each room may import beside its own files: folders and files of ours, and packages. */
const ROOMS: readonly (readonly [room: string, allowed: readonly string[]])[] = [
  ['lib/engine/', []],
  ['lib/claims/', ['lib/engine/', 'jsonc-parser', 'valibot']],
  [
    'lib/store/',
    ['lib/engine/', 'lib/claims/', 'lib/messages/calls.ts', 'lib/messages/failure.ts', 'dexie'],
  ],
  ['lib/page/', ['lib/engine/types.ts', 'lib/messages/calls.ts', 'lib/settings.ts']],
  [
    'lib/messages/',
    ['lib/engine/', 'lib/claims/', 'lib/words.ts', 'webextension-polyfill', 'valibot'],
  ],
  [
    'components/',
    ['lib/engine/types.ts', 'lib/claims/', 'lib/messages/calls.ts', 'lib/words.ts', 'preact'],
  ],
  ['entrypoints/', ['lib/', 'components/', 'preact', 'wxt/']],
];

const allows = (room: string, allowed: readonly string[]) => (target: string) =>
  target.startsWith(room) ||
  allowed.some((entry) =>
    entry.endsWith('/')
      ? target.startsWith(entry)
      : target === entry || target.startsWith(`${entry}/`),
  );

describe('the rooms of the house', () => {
  test.each(ROOMS)('%s imports its own files and %j', (room, allowed) => {
    const isAllowed = allows(room, allowed);
    expect(inside(room)).not.toEqual([]);
    expect(
      inside(room)
        .filter(({ target }) => !isAllowed(target))
        .map(shown),
    ).toEqual([]);
  });

  test('the wire and the interface know the engine by its types alone', () => {
    const users = [...inside('components/'), ...inside('lib/page/'), ...inside('lib/messages/')];
    const values = users.filter(
      ({ target, typeOnly }) => target.startsWith('lib/engine/') && !typeOnly,
    );
    expect(values.map(shown)).toEqual([]);
  });

  test('one file names webextension-polyfill', () => {
    const users = IMPORTS.filter(({ target }) => target.startsWith('webextension-polyfill'));
    expect([...new Set(users.map(({ file }) => file))]).toEqual(['lib/messages/browser.ts']);
  });

  test('the background alone opens the store', () => {
    const users = IMPORTS.filter(
      ({ file, target, typeOnly }) =>
        target.startsWith('lib/store/') && !typeOnly && !file.startsWith('lib/store/'),
    );
    expect(
      users.filter(({ file }) => !file.startsWith('entrypoints/background')).map(shown),
    ).toEqual([]);
  });
});

describe('what a file needs stands at its head', () => {
  test('relative imports name their file with its extension', () => {
    const bare = IMPORTS.filter(
      ({ specifier }) =>
        specifier.startsWith('.') && !/\.(tsx?|css|json)(\?inline)?$/.test(specifier),
    );
    expect(bare.map(shown)).toEqual([]);
  });

  test('nothing comes from an alias or an auto-import', () => {
    const aliases = IMPORTS.filter(({ specifier }) => /^(#|@\/|~)/.test(specifier));
    expect(aliases.map(shown)).toEqual([]);
    expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).toContain('imports: false');
  });
});

test.each([
  ['any', /\bas any\b|:\s*any\s*(?:[;,)=|{[]|$)|<any\b|\bany\[\]/m],
  ['a check switched off', /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore/],
  ['unfinished business', /\b(TODO|FIXME|XXX)\b/],
])('no source contains %s', (_, forbidden) => {
  expect(FILES.filter((file) => forbidden.test(SOURCES.get(file) ?? ''))).toEqual([]);
});
