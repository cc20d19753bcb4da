import 'broadsheet/static/styles.css';
import { hydrateRoot } from 'react-dom/client';
import { Kept } from './Kept';

hydrateRoot(document.getElementById('root') as HTMLElement, <Kept />);
