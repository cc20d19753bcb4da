import type { ConfigData } from 'html-validate';

/** The recommended rules of html-validate, without those that do not apply to HTML that is well-formed XML too. */
const rules: ConfigData['rules'] = {
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  // The newsroom decides how long a headline is.
  'long-title': 'off',
  // The footer of a quote is no landmark (HTML-AAM); the rule ignores that.
  'unique-landmark': 'off',
};

/** What html-validate holds the HTML of exports to. */
export const htmlRules: ConfigData = { root: true, extends: ['html-validate:recommended'], rules };

/** The same for mails: their programs know no style sheets, and Outlook on Windows needs attributes and comments that HTML no longer has. */
export const mailRules: ConfigData = {
  ...htmlRules,
  rules: {
    ...rules,
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
    'prefer-tbody': 'off',
  },
};
