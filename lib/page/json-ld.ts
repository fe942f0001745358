/** What a page's JSON-LD says of an article. */
export interface ArticleNode {
  /** Its schema.org type: "NewsArticle". */
  readonly type: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  /** As written. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?((?:\w*News|LiveBlog|Blog|Satirical|Opinion|Report)?(?:Article|Posting|Report))$/;

/** Whether the text can hold an article at all: looking is cheaper than parsing. */
const HINT = /"@?type"\s*:\s*\[?\s*"[^"]*(?:Article|Posting|Report)"/;

/** Long lists are what front pages carry; parsing beyond this would cost more than it tells. */
const LONGEST = 500_000;

/**
 * The articles that the page's JSON-LD describes as the page itself, in document order. Items of a
 * list and parts of a collection are other pages and left out. Broken JSON is read as far as it goes.
 */
export function articleNodes(document: Document): readonly ArticleNode[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap((script) => articlesIn(script.textContent ?? ''));
}

function articlesIn(text: string): readonly ArticleNode[] {
  if (text.length > LONGEST || !HINT.test(text)) return [];
  try {
    return nodesOf(JSON.parse(text)).flatMap(articleOf);
  } catch {
    return brokenArticle(text);
  }
}

/** The top level: a node, an array of them, a graph, and what a page says it is about. */
function nodesOf(value: unknown, depth = 0): readonly Json[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  const node = value as Json;
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)];
}

function articleOf(node: Json): readonly ArticleNode[] {
  const type = [node['@type']].flat().flatMap(articleType)[0];
  if (type === undefined) return [];
  return [
    {
      type,
      headline: textOf(node.headline) ?? textOf(node.name),
      publisher: nameOf(node.publisher),
      published: textOf(node.datePublished) ?? textOf(node.dateCreated),
      lang: textOf(node.inLanguage),
      url: textOf(node.url) ?? textOf(node.mainEntityOfPage) ?? idOf(node.mainEntityOfPage),
    },
  ];
}

function articleType(type: unknown): readonly string[] {
  const name = typeof type === 'string' ? ARTICLE.exec(type)?.[1] : undefined;
  return name === undefined ? [] : [name];
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return textOf(first);
  return textOf((first as Json).name);
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? textOf((value as Json)['@id']) : null;
}

/** A stray comma or a bare line break spoils the whole for `JSON.parse`, but not for the eye. */
function brokenArticle(text: string): readonly ArticleNode[] {
  const field = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*\\[?\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
  const type =
    articleType(field('@type'))[0] ?? articleType(HINT.exec(text)?.[0].match(/\w+(?="$)/)?.[0])[0];
  if (type === undefined) return [];
  const publisher = text.slice(text.search(/"publisher"\s*:/)).match(/"name"\s*:\s*"([^"]*)"/)?.[1];
  return [
    {
      type,
      headline: unescaped(field('headline')),
      publisher: text.includes('"publisher"') ? unescaped(publisher) : null,
      published: unescaped(field('datePublished')),
      lang: unescaped(field('inLanguage')),
      url: unescaped(field('url')),
    },
  ];
}

function unescaped(text: string | undefined): string | null {
  if (!text) return null;
  const unicode = text.replace(/\\u([\da-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return (
    unicode
      .replace(/\\[nrt]/g, ' ')
      .replace(/\\(.)/g, '$1')
      .trim() || null
  );
}
