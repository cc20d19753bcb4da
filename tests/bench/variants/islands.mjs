/** A page of `broadsheet/static` that only a server draws: in the browser, `addIslands` takes it over. */
import 'broadsheet/static/styles/ArticlePage.css';
import { addIslands } from 'broadsheet/islands';

export const takeOver = () => addIslands();
