import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/** The extension API as promises, in Chrome and Firefox alike; throws where it is loaded outside an extension. */
export { browser };
