/** A whole document, as `broadsheet/server` writes it. */
import { renderDocument } from 'broadsheet/server';
import seed from '../../../stories/articles/lebanon-pullout.json';

export const page = () => renderDocument(seed);
