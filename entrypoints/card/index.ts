import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCard } from './open-card.tsx';

export default defineUnlistedScript(() => {
  globalThis.onRecordCard = openCard;
});
