/** A whole document, as `broadsheet/static/server` writes it. */
import { renderDocument } from 'broadsheet/static/server';
import seed from '../../../stories/articles/lebanon-pullout.json';

export const page = () => renderDocument(seed);
