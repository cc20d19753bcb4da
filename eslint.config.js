import parser from '@typescript-eslint/parser';
import hooks from 'eslint-plugin-react-hooks';

const recommended = hooks.configs.flat['recommended-latest'];

/** The rules of React and of its compiler that Biome does not have; everything else is Biome's. */
export default [
  {
    ...recommended,
    files: ['src/**/*.{ts,tsx}', 'stories/**/*.tsx', '.storybook/*.tsx'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: true },
    rules: {
      ...recommended.rules,
      // It takes the name of an element that a function returns (`headingOf`) for a component.
      'react-hooks/static-components': 'off',
    },
  },
];
