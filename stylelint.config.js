/** Rules for the CSS in `css` templates. What depends on our own conventions is in `tests/architecture/styles.test.ts`. */
export default {
  customSyntax: 'postcss-styled-syntax',
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // Errors
    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'at-rule-prelude-no-invalid': true,
    'block-no-empty': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-keyword-no-deprecated': true,
    'declaration-property-value-no-unknown': [true, { ignoreProperties: { 'text-align': '-webkit-match-parent' } }],
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'media-feature-name-no-unknown': true,
    'media-feature-name-value-no-unknown': true,
    'media-query-no-invalid': true,
    'media-type-no-deprecated': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-declaration': true,
    'no-unknown-animations': true,
    'property-no-deprecated': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    'selector-no-deprecated': true,
    'selector-no-invalid': true,
    'selector-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,

    // Logical properties only: a page may run from right to left.
    'property-layout-mappings': 'flow-relative',
    'value-keyword-layout-mappings': 'flow-relative',
    'declaration-property-max-values': { 'border-width': 3, inset: 3, margin: 3, padding: 3 },

    // Tokens only.
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': [/^rgba?$/, /^hsla?$/, 'hwb', /^(ok)?lab$/, /^(ok)?lch$/, 'color', 'light-dark', 'url'],

    // A site's rules win over ours: no ids, and at most three classes or attributes beyond the class of the root.
    'declaration-no-important': true,
    'selector-max-id': [0, { ignoreContextFunctionalPseudoClasses: [':where'] }],
    'selector-max-specificity': '0,3,0',

    // In server components, a `style` element may be before any root.
    'selector-disallowed-list': [/&:(?:first|last|only|nth)-/, /&\s*[+~]\s*&/],

    // Names, units and form
    'custom-property-pattern': '^broadsheet-[a-z-]+$',
    'declaration-block-single-line-max-declarations': 1,
    'font-family-no-duplicate-names': true,
    'keyframes-name-pattern': '^broadsheet-',
    'length-zero-no-unit': [true, { ignore: ['custom-properties'] }],
    'number-max-precision': 4,
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'selector-class-pattern': '^broadsheet-[A-Z][A-Za-z]+$',
    'selector-no-vendor-prefix': true,
    'selector-pseudo-element-colon-notation': 'double',
    'shorthand-property-no-redundant-values': true,
    'unit-allowed-list': ['ms', '%', 'cap', 'cqi', 'em', 'fr', 'lh', 'pt', 'px', 'rem', 'svh'],
    'value-no-vendor-prefix': true,
  },
  overrides: [{ files: ['src/theme/paper.ts'], rules: { 'color-no-hex': null } }],
};
