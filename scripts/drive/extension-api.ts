import type { Browser } from 'webextension-polyfill';

/** What the pages of the extension have as `browser` in both browsers. */
export type ExtensionApi = Browser;
