import { testEngine } from './testEngine';
import { startWebKit } from './webkit';

testEngine(await startWebKit());
