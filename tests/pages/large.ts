const FILLER =
  'The night ferry left on time, the herring was cheap, and the harbour board put off its meeting. ';

/** An article of 5 million characters with a sentence about the call at its beginning and its end. */
export function largeArticle(): string {
  const paragraphs = Array.from({ length: 5_200 }, (_, number) => {
    return `<p>Entry ${number}. ${FILLER.repeat(10)}</p>`;
  });
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>The whole log | The Harbour Ledger</title>
        <meta property="og:type" content="article">
        <meta property="article:published_time" content="2024-11-11T09:00:00Z">
        <link rel="icon" href="data:,">
      </head>
      <body>
        <article>
          <h1>The whole log</h1>
          <p>The Kremlin denied that Donald Trump and Vladimir Putin spoke by phone on Thursday.</p>
          ${paragraphs.join('\n')}
          <p>The Washington Post reported that Donald Trump rang Vladimir Putin on Thursday.</p>
        </article>
      </body>
    </html>`;
}
