import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

const NODE_GLOBALS = ['process', 'console', 'URL', 'Buffer', 'performance', 'TextEncoder', 'TextDecoder', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'AbortSignal']

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'reports/', 'cache/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './test/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    },
  },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map(name => [name, 'readonly'])) } },
)
