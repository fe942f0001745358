import { dateInPath, isoDate } from './dates.ts';
import { type ArticleNode, articleNodes } from './json-ld.ts';

/** What a page says of the article it carries. */
export interface Publication {
  readonly headline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date, null where the page names none that can be. */
  readonly date: string | null;
  /** BCP 47 tag, null where the page declares none. */
  readonly lang: string | null;
  /** Posts of one article, one after the other, each in an article element of its own. */
  readonly liveBlog: boolean;
}

/** From how many articles at the top level of its JSON-LD a page is a list of them. */
const A_LIST = 3;

const HEADLINES = ['meta[property="og:title"]', '[itemprop="headline"]', 'h1', 'title'];
const PUBLISHERS = ['meta[property="og:site_name"]', 'meta[name="application-name"]'];
const DATES = [
  'meta[property="article:published_time"]',
  '[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.created" i]',
  'meta[name="parsely-pub-date"], meta[name="publish-date" i], meta[name="pubdate" i]',
  'article time[datetime], main time[datetime]',
];

/**
 * What the page says of its article, null where it does not look like one. Reads the head and a few
 * elements, never the text. `now` is in ms since the epoch.
 */
export function publicationOf(document: Document, now = Date.now()): Publication | null {
  const node = nodeOfPage(articleNodes(document), document.URL);
  return node || isDeclaredArticle(document) || isDatedArticle(document)
    ? publication(document, node, now)
    : null;
}

/** The same of a page that is read as an article whether it looks like one or not. */
export function publicationAnyway(document: Document, now = Date.now()): Publication {
  return publication(document, nodeOfPage(articleNodes(document), document.URL), now);
}

function publication(document: Document, node: ArticleNode | null, now: number): Publication {
  return {
    headline: node?.headline ?? firstText(document, HEADLINES),
    publisher: node?.publisher ?? firstText(document, PUBLISHERS),
    date: dateOf(document, node, now),
    lang: languageOf(document, node),
    liveBlog: node?.type === 'LiveBlogPosting',
  };
}

/** The node that describes this page; a page that carries many is a front page. */
function nodeOfPage(nodes: readonly ArticleNode[], url: string): ArticleNode | null {
  const own = nodes.find((node) => node.url !== null && pathOf(node.url, url) === pathOf(url, url));
  if (own) return own;
  return nodes.length < A_LIST ? (nodes[0] ?? null) : null;
}

function pathOf(url: string, base: string): string {
  return URL.parse(url, base)?.pathname.replace(/\/$/, '') ?? url;
}

function isDeclaredArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /^(?:article|news(?:\.article)?)$/i.test(type.trim())) return true;
  return document.querySelector('[itemtype$="Article"], [itemtype$="BlogPosting"]') !== null
    ? document.querySelector('[itemprop~="articleBody"]') !== null
    : false;
}

/** One article element, or one with the page's heading in it, that bears a date. */
function isDatedArticle(document: Document): boolean {
  const articles = document.getElementsByTagName('article');
  const article =
    articles.length === 1 ? articles[0] : document.querySelector('article h1')?.closest('article');
  return article?.querySelector('time, [itemprop="datePublished"]') != null;
}

function dateOf(document: Document, node: ArticleNode | null, now: number): string | null {
  const declared = node?.published ? isoDate(node.published, now) : null;
  if (declared) return declared;
  for (const selector of DATES) {
    const element = document.querySelector(selector);
    const date = element && isoDate(writtenIn(element), now);
    if (date) return date;
  }
  return dateInPath(URL.parse(document.URL)?.pathname ?? '', now);
}

function languageOf(document: Document, node: ArticleNode | null): string | null {
  const locale = document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const declared = [document.documentElement?.getAttribute('lang'), node?.lang, locale];
  return declared.map((tag) => languageTag(tag)).find((tag) => tag !== null) ?? null;
}

/** The tag as BCP 47 writes it ("en-US" for "en_US"), null where it cannot be one. */
export function languageTag(written: string | null | undefined): string | null {
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}

function firstText(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = element && writtenIn(element).replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return null;
}

function writtenIn(element: Element): string {
  const value = element.getAttribute('content') ?? element.getAttribute('datetime');
  return value ?? element.textContent ?? '';
}
