import { describe, expect, test } from 'vitest';
import { publicationOf } from '../../lib/page/publication.ts';

const NOW = Date.parse('2024-11-20T12:00:00Z');

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

function publicationIn(html: string) {
  return publicationOf(new DOMParser().parseFromString(html, 'text/html'), NOW);
}

const STORY = '"headline": "A call is denied", "datePublished": "2024-11-11"';

describe('a page that carries an article', () => {
  test.each([
    ['JSON-LD', ld(`{"@type": "NewsArticle", ${STORY}}`)],
    ['a type given as a list', ld(`{"@type": ["Report", "NewsArticle"], ${STORY}}`)],
    ['a type given as an address', ld(`{"@type": "https://schema.org/NewsArticle", ${STORY}}`)],
    ['an array of nodes', ld(`[{"@type": "BreadcrumbList"}, {"@type": "Article", ${STORY}}]`)],
    ['a graph', ld(`{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", ${STORY}}]}`)],
    [
      'what a page is about',
      ld(`{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", ${STORY}}}`),
    ],
    ['a comma too many', ld(`{"@type": "NewsArticle", ${STORY},}`)],
    [
      'a bare line break in a text',
      ld(`{"@type": "NewsArticle", ${STORY}, "description": "A\nB"}`),
    ],
    ['a list cut short', ld(`{"@graph": [{"@type": "NewsArticle", ${STORY}}, {"@type":`)],
    [
      'Open Graph',
      `<meta property="og:type" content="article"><meta property="og:title" content="A call is denied">
       <meta property="article:published_time" content="2024-11-11T10:00:00Z">`,
    ],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">A call is
       denied</h1><time itemprop="datePublished" datetime="2024-11-11">Monday</time>
       <div itemprop="articleBody">Text.</div></div>`,
    ],
    [
      'an article element with a date',
      `<article><h1>A call is denied</h1><time datetime="2024-11-11">Monday</time></article>`,
    ],
    [
      'one article among the teasers of others',
      `<main><article><h1>A call is denied</h1><time datetime="2024-11-11">Monday</time></article>
       <article><h3>Rain</h3></article><article><h3>Wind</h3></article></main>`,
    ],
  ])('%s', (_, html) => {
    const publication = publicationIn(html);
    expect(publication).toMatchObject({ headline: 'A call is denied', date: '2024-11-11' });
  });
});

describe('a page that carries none', () => {
  test.each([
    ['nothing', ''],
    ['a text alone', '<h1>Contact</h1><p>Write to us.</p>'],
    ['a page that says it is a site', '<meta property="og:type" content="website"><p>Text</p>'],
    ['an organisation', ld('{"@type": "NewsMediaOrganization", "name": "The Ledger"}')],
    [
      'a list of articles',
      ld(
        `{"@type": "ItemList", "itemListElement": [{"item": {"@type": "NewsArticle", ${STORY}}}]}`,
      ),
    ],
    ['many articles side by side', ld(`[${Array(5).fill(`{"@type": "NewsArticle", ${STORY}}`)}]`)],
    [
      'article elements that are teasers',
      '<article><h2>A</h2><time>1</time></article><article><h2>B</h2><time>2</time></article>',
    ],
    ['JSON-LD that is no JSON', ld('<!-- "@type": nothing -->')],
  ])('%s', (_, html) => {
    expect(publicationIn(html)).toBeNull();
  });
});

describe('what is told of it', () => {
  test.each([
    [
      'publisher from JSON-LD',
      ld(`{"@type": "NewsArticle", "publisher": {"name": "The Ledger"}}`),
      { publisher: 'The Ledger' },
    ],
    [
      'publisher from broken JSON-LD',
      ld(`{"@type": "NewsArticle", "publisher": {"name": "The Ledger"},}`),
      { publisher: 'The Ledger' },
    ],
    [
      'escapes in broken JSON-LD',
      ld('{"@type": "NewsArticle", "headline": "\\u201cNo\\u201d, he said",}'),
      { headline: '“No”, he said' },
    ],
    [
      'a date that cannot be gives way to one that can',
      `${ld('{"@type": "NewsArticle", "datePublished": "1970-01-01"}')}
       <meta property="article:published_time" content="2024-11-11">`,
      { date: '2024-11-11' },
    ],
    [
      'no date where none can be',
      ld('{"@type": "NewsArticle", "datePublished": "2044-01-01"}'),
      { date: null },
    ],
    ['a live blog', ld('{"@type": "LiveBlogPosting"}'), { liveBlog: true }],
    [
      'language from the root',
      `<html lang="en_GB">${ld('{"@type": "NewsArticle"}')}`,
      { lang: 'en-GB' },
    ],
    ['language from JSON-LD', ld('{"@type": "NewsArticle", "inLanguage": "de"}'), { lang: 'de' }],
    [
      'no language where it is none',
      `<html lang="{{lang}}">${ld('{"@type": "NewsArticle"}')}`,
      { lang: null },
    ],
  ])('%s', (_, html, expected) => {
    expect(publicationIn(html)).toMatchObject(expected);
  });
});
