import { startFirefox } from './firefox';
import { testEngine } from './testEngine';

testEngine(await startFirefox());
