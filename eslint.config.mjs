// @ts-check
import eslint from '@eslint/js';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typed = {
  parserOptions: {
    projectService: true,
    tsconfigRootDir: import.meta.dirname,
  },
};

const strictRules = {
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

/** Who may import whom: ARCHITECTURE.md. A room's own files are always allowed. */
const rooms = {
  domain: [],
  knowledge: ['domain'],
  i18n: [],
  ui: ['words', 'i18n'],
  words: ['domain', 'i18n'],
  charts: ['domain', 'ui', 'words', 'i18n'],
  parts: ['domain', 'ui', 'words', 'i18n'],
  worker: [],
  storage: ['domain', 'worker', 'i18n'],
  store: ['storage', 'worker', 'domain', 'knowledge', 'words', 'i18n'],
  shell: ['store', 'parts', 'ui', 'words', 'domain', 'i18n'],
  documents: ['store', 'parts', 'charts', 'ui', 'words', 'domain', 'i18n'],
  pages: ['store', 'documents', 'parts', 'charts', 'ui', 'words', 'domain', 'i18n', 'testing'],
  testing: ['store', 'parts', 'words', 'domain', 'i18n'],
  app: ['store', 'parts', 'ui', 'words', 'domain', 'shell', 'pages', 'i18n'],
  tools: ['knowledge', 'domain', 'i18n'],
  e2e: ['tools'],
};

const patterns = {
  domain: 'src/domain',
  knowledge: 'src/knowledge',
  i18n: 'src/i18n',
  ui: 'src/app/ui',
  words: 'src/app/words',
  charts: 'src/app/charts',
  parts: 'src/app/parts',
  worker: 'src/worker',
  storage: 'src/app/storage',
  store: 'src/app/store',
  shell: 'src/app/shell',
  documents: 'src/app/documents',
  pages: 'src/app/pages/*',
  testing: 'src/app/testing',
  app: 'src/app',
  tools: 'tools',
  e2e: 'e2e',
};

export default defineConfig([
  globalIgnores([
    'dist/',
    'coverage/',
    '.angular/',
    'playwright-report/',
    'test-results/',
    'audit-report/',
    'src/knowledge/packed/',
  ]),
  {
    files: ['src/**/*.ts', 'tools/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.mjs', '.json'] } },
      'boundaries/elements': Object.entries(patterns).map(([type, pattern]) => ({
        type,
        pattern,
        ...(type === 'pages' ? { capture: ['page'] } : {}),
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.element.type}} may not import {{to.element.type}}: ARCHITECTURE.md',
          policies: Object.entries(rooms).map(([from, allow]) => ({
            from: { element: { type: from } },
            allow: [...allow, from].map((to) => ({
              // A page never imports another page: they meet in the store and the address.
              to: {
                element:
                  to === 'pages' && from === 'pages'
                    ? { type: to, captured: { page: '{{from.element.captured.page}}' } }
                    : { type: to },
              },
            })),
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      angular.configs.tsRecommended,
      ngrx.configs.store,
      ngrx.configs.effectsTypeChecked,
      ngrx.configs.operators,
    ],
    languageOptions: typed,
    processor: angular.processInlineTemplates,
    rules: {
      ...strictRules,
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'tandem', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'tandem', style: 'camelCase' }],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', 'performance', 'crypto', 'fetch', 'setTimeout', 'document', 'window'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The domain is given its seed.' },
        { object: 'Date', property: 'now', message: 'The domain is given its day.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The domain is given its day.' },
      ],
    },
  },
  {
    files: ['src/**/*.html', 'src/**/*.ts.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['e2e/**/*.ts', 'tools/**/*.ts', 'playwright.config.mts'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { ...typed, globals: globals.node },
    rules: strictRules,
  },
  {
    files: ['tools/**/*.spec.ts'],
    rules: {
      // node:test returns promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'karma.conf.js'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: globals.node },
  },
]);
