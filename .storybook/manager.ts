import { addons } from 'storybook/manager-api';
import { theme } from './theme';

addons.setConfig({ theme });

// Opens on a whole page instead of the first entry of the sidebar.
const { search, hash } = location;
if (!new URLSearchParams(search).has('path')) {
  history.replaceState(null, '', `?path=/story/pages-articlepage--the-hearth${search.replace('?', '&')}${hash}`);
}
