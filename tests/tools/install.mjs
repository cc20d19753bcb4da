// Installs what only `npm run test:all`, `test:engines`, `test:loading` and `load` need, and puts it where all tests find it: beside
// them. Their folder is no package of its own, in which `broadsheet` would no longer be the name of this one.
import { execSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

execSync('npm ci', { cwd: at('.'), stdio: ['ignore', 'ignore', 'inherit'] });
if (!existsSync(at('../node_modules'))) symlinkSync(at('node_modules'), at('../node_modules'), 'junction');
