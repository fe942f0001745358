import { defineConfig } from 'wxt';
import { NEWS_SITES } from './lib/page/news-sites.ts';

/** Match patterns added for tests and the demonstration; the builds that are shipped have none. */
const extraHosts = (process.env.ON_RECORD_HOSTS ?? '').split(',').filter(Boolean);
const hosts = [...NEWS_SITES, ...extraHosts];

/**
 * The oldest browsers that will do: Chrome has URL.parse from 126 on, and Firefox draws lines under
 * highlights from 146 on. The build leaves in place what they know (light-dark() above all, which a
 * card needs to differ from its page).
 */
const OLDEST = { chrome: 126, firefox: 146 };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: ({ browser }) => ({
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
    },
  }),
  hooks: {
    // Here and not in the content script, which would carry the whole list to every page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = hosts;
      }
    },
  },
  // A build with further hosts stands apart, so that it can never be shipped by mistake.
  outDir: extraHosts.length > 0 ? '.output/demonstration' : '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
    host_permissions: hosts,
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // No page of ours can send a request, whatever its code says.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: String(OLDEST.chrome) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-record@on-record.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
