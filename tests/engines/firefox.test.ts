import { startFirefox } from './firefox';
import { testEngine } from './testEngine';
import { testPaper } from './testPaper';

const engine = await startFirefox();

testEngine(engine, () => testPaper(engine, () => startFirefox('dark')));
