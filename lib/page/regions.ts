import type { BlockRole } from '../engine/types.ts';
import { languageTag } from './publication.ts';

/** What holds for the text inside an element. */
export interface Region {
  readonly element: Element;
  readonly role: BlockRole;
  readonly lang: string | null;
  /** The role holds even where the whole block is a link: a page's own heading. */
  readonly firm: boolean;
}

/** Where on the page its article stands. */
export interface Layout {
  /** Everything outside is about something else; null where the page gives no hint. */
  readonly root: Element | null;
  /** The article element that is this page's, null where there is none. */
  readonly article: Element | null;
  /** The elements around the article, which no class name can make an aside. */
  readonly spine: ReadonlySet<Element>;
  readonly liveBlog: boolean;
}

const ROLES: Readonly<Record<string, BlockRole>> = {
  blockquote: 'quotation',
  caption: 'caption',
  dd: 'list',
  dt: 'list',
  figcaption: 'caption',
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list',
};

const ASIDES = nameTest(`
  comment comments disqus related recommend recommended recommendation recommendations promo promos
  teaser teasers newsletter signup most-read most-viewed most-popular mostread popular trending
  read-more readmore read-next also more-on more-from more-stories sidebar rail carousel outbrain
  taboola share sharing social tags breadcrumb breadcrumbs
`);

const ADVERTS = nameTest(`
  ad ads advert adverts advertisement advertising advertorial sponsor sponsored dfp gpt-ad adslot
  ad-slot cookie consent
`);

/** Finds the page's article among its elements; reads no text. */
export function layoutOf(document: Document, liveBlog: boolean): Layout {
  const heading = document.querySelector('h1');
  const article = heading?.closest('article') ?? longestArticle(document);
  const body = document.querySelector('[itemprop~="articleBody"]');
  const core = article ?? body ?? document.querySelector('main, [role="main"]');
  const root = core && around(core, heading, document.body);
  return { root, article, spine: new Set([...upwards(core), ...upwards(heading)]), liveBlog };
}

/** The region that an element opens inside another; null where its text is an advert. */
export function regionIn(element: Element, outer: Region, layout: Layout): Region | null {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const onSpine = layout.spine.has(element);
  if (!onSpine && names.length > 1 && ADVERTS.test(names)) return null;
  const lang = languageTag(element.getAttribute('lang')) ?? outer.lang;
  const isHeading = element.localName === 'h1';
  if (element === layout.root) return { element, role: 'text', lang, firm: false };
  if (isHeading && onSpine) return { element, role: 'headline', lang, firm: true };
  const aside = outer.role === 'aside' || (!onSpine && isAside(element, names, layout));
  const role = aside ? 'aside' : (ownRole(element, names) ?? outer.role);
  return { element, role, lang, firm: isHeading && !aside };
}

function ownRole(element: Element, names: string): BlockRole | undefined {
  if (element.localName === 'aside' && /pull|quote/i.test(names)) return 'quotation';
  return ROLES[element.localName];
}

function isAside(element: Element, names: string, layout: Layout): boolean {
  if (element.localName === 'aside') return !/pull|quote/i.test(names);
  if (element.localName === 'article' && layout.article && !layout.liveBlog) return true;
  if (element.getAttribute('role') === 'complementary') return true;
  return names.length > 1 && ASIDES.test(names);
}

function longestArticle(document: Document): Element | null {
  let longest: Element | null = null;
  let most = 0;
  for (const article of document.getElementsByTagName('article')) {
    const paragraphs = article.getElementsByTagName('p').length;
    if (paragraphs > most) [longest, most] = [article, paragraphs];
  }
  return longest;
}

/** The nearest element around both, unless that is the whole body. */
function around(core: Element, heading: Element | null, body: Element): Element {
  if (!heading || core.contains(heading)) return core;
  const common = upwards(core).find((element) => element.contains(heading));
  return common && common !== body && common.contains(body) === false ? common : core;
}

function upwards(element: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let at = element; at; at = at.parentElement) found.push(at);
  return found;
}

/** Matches a word of the list between separators, or capitalised inside a camel-cased name. */
function nameTest(list: string): RegExp {
  const names = list.trim().split(/\s+/);
  const camel = names.map((name) =>
    name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  return new RegExp(`(?<![A-Za-z])(?:${names.join('|')})(?![a-z])|(?:${camel.join('|')})(?![a-z])`);
}
