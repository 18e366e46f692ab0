import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const sources = ['**/*.{ts,tsx}']
const outsideTests = { files: sources, ignores: ['tests/**', 'bench/**'] }

const banInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The content security policy refuses inline styles; use a class of app/styles.',
}
const banWrittenText = {
  selector: 'JSXText[value=/\\p{L}{2}/u]',
  message: 'Texts live in app/i18n, in both languages.',
}
const banClock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
].map((selector) => ({
  selector,
  message: 'Machines are pure: time and chance come in from outside.',
}))
const banCast = {
  // XState's setup takes its types as `types: {} as { … }`; nothing else is cast.
  selector:
    "TSAsExpression:not(:matches([typeAnnotation.typeName.name='const'], [expression.type='ObjectExpression'][expression.properties.length=0]))",
  message: 'A cast hides what the compiler would find.',
}

export default tseslint.config(
  {
    ignores: [
      'build/',
      'coverage/',
      'data/',
      '.react-router/',
      'playwright-report/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn', 'info'] }],
      'no-constant-binary-expression': 'error',
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-else-return': 'error',
      'no-fallthrough': 'error',
      'no-lonely-if': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', 230],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Loaders and actions throw responses: that is how the router redirects and refuses.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', package: 'react-router', name: 'DataWithResponseInit' },
          ],
        },
      ],
      // `async` is also how a function that needs no await meets an interface of promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    ...outsideTests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['machines/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banClock] },
  },
  {
    files: ['machines/**/*.{setup,machine}.ts', 'machines/**/step.states.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-restricted-syntax': ['error', ...banClock, banCast],
    },
  },
  {
    // Kysely's expression builders are made to be taken apart.
    files: ['db/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['app/routes/**/*.{ts,tsx}'], rules: { 'max-lines': ['error', 170] } },
  {
    // Texts, table shapes and the kit's vocabulary are lists: long, and still one idea.
    files: [
      'app/i18n/{vi,en}/*.ts',
      'machines/bundles/*/texts.*.ts',
      'machines/bundle.ts',
      'db/schema.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'max-lines': ['error', 320] } },
  {
    files: ['app/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': ['error', banInlineStyle, banWrittenText],
      // A box that scrolls is reached by keyboard; a table that CSS turns into cards keeps its roles.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], td: ['cell'], th: ['columnheader', 'rowheader'] },
      ],
    },
  },
  {
    // What comes back from a page or a JSON answer is checked by the expectation itself.
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['scripts/**', 'bench/**', 'seeds/cli.ts', 'server/**'],
    rules: { 'no-console': 'off' },
  },
)
