import { afterEach, describe, expect, test } from 'vitest';
import { articleOf } from '../../lib/page/article.ts';
import { isRendered } from '../../lib/page/visibility.ts';

/** The blocks of a page, one a line: its role, its language where it has one, its text. */
function blocksIn(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = articleOf(page, { anyway: true });
  return (article?.blocks ?? []).map(({ role, lang, text }) =>
    [role, ...(lang ? [lang] : []), text].join(' | '),
  );
}

describe('the role of a block', () => {
  test.each([
    ['a headline', '<h1>A call</h1>', ['headline | A call']],
    [
      'a heading between paragraphs',
      '<p>A</p><h2>B</h2><p>C</p>',
      ['text | A', 'headline | B', 'text | C'],
    ],
    ['list items', '<ul><li>A</li><li><p>B</p></li></ul>', ['list | A', 'list | B']],
    ['a quotation', '<blockquote><p>A</p></blockquote>', ['quotation | A']],
    [
      'who is quoted',
      '<blockquote><p>A</p><footer>B</footer></blockquote>',
      ['quotation | A', 'quotation | B'],
    ],
    ['a pulled quotation', '<aside class="pull-quote"><p>A</p></aside>', ['quotation | A']],
    ['a caption', '<figure><img><figcaption>A</figcaption></figure>', ['caption | A']],
    ['an aside', '<aside><p>A</p></aside>', ['aside | A']],
    ['comments', '<section id="comments"><p>A</p></section>', ['aside | A']],
    ['related stories', '<div class="article__related"><h3>A</h3></div>', ['aside | A']],
    ['a name in camel case', '<div class="storyRelated"><p>A</p></div>', ['aside | A']],
    [
      'a name that only contains such a word',
      '<div class="unrelated-thing"><p>A</p></div>',
      ['text | A'],
    ],
    ['a heading that is a link to elsewhere', '<h3><a href="/b">A</a></h3>', ['aside | A']],
    ['the page’s own heading as a link', '<h1><a href="/a">A</a></h1>', ['headline | A']],
    [
      'a paragraph that is one link',
      '<p><a href="/b">Read also: A</a></p>',
      ['aside | Read also: A'],
    ],
    ['a paragraph with a link', '<p>So <a href="/b">it is</a> said</p>', ['text | So it is said']],
  ])('%s', (_, html, expected) => {
    expect(blocksIn(html)).toEqual(expected);
  });
});

describe('where the article stands', () => {
  test.each([
    [
      'what is outside is an aside',
      '<p>Edition</p><main><article><h1>A</h1><p>B</p></article></main><div>More</div>',
      ['aside | Edition', 'headline | A', 'text | B', 'aside | More'],
    ],
    [
      'a heading before the article belongs to it',
      '<div><header><h1>A</h1><p>Deck</p></header><article><p>B</p></article></div>',
      ['headline | A', 'text | Deck', 'text | B'],
    ],
    [
      'other articles are asides',
      '<main><article><h1>A</h1><p>B</p></article><article><h3>C</h3><p>D</p></article></main>',
      ['headline | A', 'text | B', 'aside | C', 'aside | D'],
    ],
    [
      'the class names of what is around it do not count',
      '<body class="has-comments"><div class="with-sidebar"><article class="shared social"><h1>A</h1><p>B</p></article></div></body>',
      ['headline | A', 'text | B'],
    ],
    [
      'the posts of a live blog are its text',
      `<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>
       <main><h1>A</h1><article><p>B</p></article><article><p>C</p></article></main>`,
      ['headline | A', 'text | B', 'text | C'],
    ],
  ])('%s', (_, html, expected) => {
    expect(blocksIn(html)).toEqual(expected);
  });
});

describe('what is not read', () => {
  test.each([
    [
      'scripts and styles',
      '<div><script>a()</script><style>a{}</style><noscript>A</noscript></div>',
    ],
    ['controls', '<textarea>A</textarea><button>B</button><select><option>C</option></select>'],
    ['code', '<p><code>A</code></p>'],
    ['what is being written', '<div contenteditable><p>A</p></div>'],
    ['navigation and footers', '<nav>A</nav><footer>B</footer><div role="navigation">C</div>'],
    ['what is hidden', '<p hidden>A</p><p aria-hidden="true">B</p><p style="display: none">C</p>'],
    ['templates and frames', '<template>A</template><iframe>B</iframe><object>C</object>'],
    ['adverts', '<div class="ad-slot"><p>A</p></div><div id="advert"><p>B</p></div>'],
    ['pictures', '<svg><text>A</text></svg><canvas>B</canvas>'],
    ['a page without text', '<div><p> </p><p>&nbsp;</p></div>'],
  ])('%s', (_, html) => {
    expect(blocksIn(html)).toEqual([]);
  });
});

describe('the text of a block', () => {
  test.each([
    [
      'runs through links and emphasis',
      '<p>He <a href="#">said</a> <b>n<i>o</i></b>.</p>',
      'He said no.',
    ],
    ['has one space for each run of white space', '<p>\n  He\t said\n\n  no. </p>', 'He said no.'],
    ['keeps one space across elements', '<p>He <b> said </b> no.</p>', 'He said no.'],
    ['has a space for a hard one', '<p>Mr&nbsp;Peskov</p>', 'Mr Peskov'],
    [
      'leaves soft hyphens and zero-width spaces out',
      '<p>Pu&shy;tin&#8203; spoke</p>',
      'Putin spoke',
    ],
    ['has a space for a line break', '<p>He said<br>no.</p>', 'He said no.'],
    [
      'leaves the marks of footnotes out',
      '<p>No call<sup><a href="#n1">1</a></sup> took place.<sup>[2]</sup></p>',
      'No call took place.',
    ],
    ['keeps a power', '<p>10<sup>6</sup> calls</p>', '106 calls'],
    ['keeps what looks like markup', '<p>&lt;b&gt;No&lt;/b&gt;</p>', '<b>No</b>'],
    [
      'keeps a custom element in a sentence',
      '<p>Mr <x-name>Peskov</x-name> said</p>',
      'Mr Peskov said',
    ],
  ])('%s', (_, html, expected) => {
    expect(blocksIn(html)).toEqual([`text | ${expected}`]);
  });

  test('ends where two line breaks stand', () => {
    expect(blocksIn('<p>A<br><br>B<br>\n<br>C</p>')).toEqual(['text | A', 'text | B', 'text | C']);
  });

  test('goes on after a paragraph inside a box', () => {
    expect(blocksIn('<div>A<p>B</p>C</div>')).toEqual(['text | A', 'text | B', 'text | C']);
  });

  test('has the language that the page declares for it', () => {
    const html = '<blockquote lang="ru"><p>А</p></blockquote><p>B</p>';
    expect(blocksIn(html)).toEqual(['quotation | ru | А', 'text | B']);
  });
});

test('open shadow roots are read where they stand', () => {
  const page = new DOMParser().parseFromString('<p>A</p><div></div><p>C</p>', 'text/html');
  const shadow = page.querySelector('div')?.attachShadow({ mode: 'open' });
  shadow?.append(page.createElement('p'));
  shadow?.firstElementChild?.append('B');
  const article = articleOf(page, { anyway: true });
  expect(article?.blocks.map(({ text }) => text)).toEqual(['A', 'B', 'C']);
  expect(article?.shadowRoots).toEqual([shadow]);
});

test('elements nested without end are read', () => {
  const page = document.implementation.createHTMLDocument();
  let innermost: Element = page.body;
  for (let depth = 0; depth < 20_000; depth += 1) {
    innermost = innermost.appendChild(page.createElement('div'));
  }
  innermost.append('A');
  expect(articleOf(page, { anyway: true })?.blocks).toMatchObject([{ text: 'A' }]);
});

describe('on a living page', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  function readAlive(html: string) {
    document.body.innerHTML = html;
    const article = articleOf(document, { anyway: true, isVisible: isRendered });
    return {
      texts: article?.blocks.map(({ text }) => text),
      hidden: article?.hidden.map(({ id }) => id),
    };
  }

  test.each([
    [
      'by a style sheet',
      '<style>.off { display: none }</style><div id="off" class="off"><p>A</p></div>',
    ],
    ['by an invisible box', '<div id="off" style="visibility: hidden"><p>A</p></div>'],
    ['by a box that is folded away', '<details id="off"><p id="off">A</p></details>'],
    ['in the middle of a sentence', '<p><span id="off" style="display: none">A</span></p>'],
  ])('text that is hidden %s is left out, and what hides it is named', (_, html) => {
    expect(readAlive(`${html}<p>B</p>`)).toEqual({ texts: ['B'], hidden: ['off'] });
  });

  test('text that is only scrolled away is read', () => {
    const html = '<div style="height: 9000px"></div><p style="content-visibility: auto">A</p>';
    expect(readAlive(html).texts).toEqual(['A']);
  });
});

test('text inside an element that its source hides is left out', () => {
  expect(blocksIn('<div hidden><section><p>A</p></section></div><p>B</p>')).toEqual(['text | B']);
});
