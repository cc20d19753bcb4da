import { startChromium } from './chromium';
import { testEngine } from './testEngine';

testEngine(await startChromium());
