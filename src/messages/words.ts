// The languages that have words, one on each line.
export { ar } from './words/ar';
export { de } from './words/de';
export { en } from './words/en';
export { es } from './words/es';
export { fa } from './words/fa';
export { fr } from './words/fr';
export { he } from './words/he';
export { hi } from './words/hi';
export { ja } from './words/ja';
export { ko } from './words/ko';
export { pt } from './words/pt';
export { ur } from './words/ur';
export { zhHans } from './words/zh-Hans';
export { zhHant } from './words/zh-Hant';
