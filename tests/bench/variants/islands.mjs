/** A page of `broadsheet/static` that is rendered on the server only: in the browser, `addIslands` adds its behaviour. */
import 'broadsheet/static/styles/ArticlePage.css';
import { addIslands } from 'broadsheet/islands';

export const hydrate = () => addIslands();
