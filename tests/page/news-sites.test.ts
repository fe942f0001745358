import { expect, test } from 'vitest';
import { NEWS_SITES } from '../../lib/page/news-sites.ts';

test('each site is matched with all its subdomains and paths, in both schemes', () => {
  const pattern = /^\*:\/\/\*\.[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/;
  expect(NEWS_SITES.filter((site) => !pattern.test(site))).toEqual([]);
});

test('no site is matched twice', () => {
  const domains = NEWS_SITES.map((site) => site.slice('*://*.'.length, -'/*'.length));
  const covered = domains.filter((domain) =>
    domains.some((other) => domain !== other && domain.endsWith(`.${other}`)),
  );
  expect(covered).toEqual([]);
  expect(new Set(domains).size).toBe(domains.length);
});
