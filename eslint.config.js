import parser from '@typescript-eslint/parser';
import hooks from 'eslint-plugin-react-hooks';

/** The rules of React and of its compiler, which Biome does not have; everything else is Biome's. */
export default [
  {
    files: ['src/**/*.{ts,tsx}', 'stories/**/*.tsx', '.storybook/*.tsx'],
    languageOptions: { parser },
    ...hooks.configs.flat['recommended-latest'],
    linterOptions: { reportUnusedDisableDirectives: true },
  },
];
