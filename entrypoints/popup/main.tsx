import '../../components/interface.css';
import './popup.css';
import { begin } from '../claims/begin.tsx';
import { keptDrafts } from '../claims/kept-drafts.ts';
import { PopupPage } from './PopupPage.tsx';

const drafts = await keptDrafts();
begin(() => <PopupPage drafts={drafts} />);
