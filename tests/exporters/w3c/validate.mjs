// Checks feeds of the stories in Storybook with the feed validator of the W3C (github.com/w3c/feedvalidator), which is not on npm:
// node tests/exporters/w3c/validate.mjs FOLDER, with the folder of a copy of it. It needs Python with lxml, html5lib and rdflib; the
// variable PYTHON names another one than `python3`. Prints the kinds of warnings, and ends with 1 if there is an error.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { importBundled } from '../importBundled.mjs';

const [folder = '.'] = process.argv.slice(2);
const { feeds } = await importBundled(new URL('feeds.ts', import.meta.url));

const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
import feedvalidator
from feedvalidator import compatibility
from feedvalidator.logging import Error
found = {}
for name, text in json.load(sys.stdin).items():
    events = feedvalidator.validateString(text, base='https://saltmere-courier.example/feed.xml')['loggedEvents']
    for event in compatibility.AA(events):
        key = (name, 'error' if isinstance(event, Error) else 'warning', event.__class__.__name__)
        found[key] = found.get(key, 0) + 1
for (name, kind, event), count in found.items():
    print(f'{name}: {kind} {event}, {count} times')
sys.exit(any(kind == 'error' for (_, kind, _) in found))
`;
const { status } = spawnSync(process.env.PYTHON ?? 'python3', ['-W', 'ignore', '-c', program, resolve(folder, 'src')], {
  input: JSON.stringify(feeds),
  stdio: ['pipe', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
