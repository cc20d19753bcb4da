import { startChromium } from './chromium';
import { testEngine } from './testEngine';
import { testPaper } from './testPaper';

const engine = await startChromium();

testEngine(engine, () => testPaper(engine, () => startChromium('dark')));
