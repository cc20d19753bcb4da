import { addons } from 'storybook/manager-api';
import { theme } from './theme';

addons.setConfig({ theme });

// Storybook would open on the first page of the sidebar, which is read in another order than it is looked at.
const { search, hash } = location;
if (!new URLSearchParams(search).has('path')) {
  history.replaceState(null, '', `?path=/story/pages-articlepage--the-hearth${search.replace('?', '&')}${hash}`);
}
