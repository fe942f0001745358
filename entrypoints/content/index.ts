import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from './follow.ts';
import { newLife } from './life.ts';

export default defineContentScript({
  // The news sites are put in by wxt.config.ts, so that their list is no part of this script.
  matches: [],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    const life = newLife();
    if (life) followPage(life);
  },
});
