import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { restrictedPatterns, rooms } from "./src/tooling/rooms.mjs";

// The plugin's own preset does not parse TypeScript, so its rules are registered one by one, all as errors.
const officeRules = Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"]));

const roomRules = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: { "no-restricted-imports": ["error", { patterns: restrictedPatterns(room) }] },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Props and contracts declare plain functions in method form; none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/only-throw-error": ["error", { allow: ["CustomFunctionsError", "Error"] }],
    },
  },
  {
    files: ["src/{excel,commands,functions,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: officeRules,
  },
  {
    files: ["src/{taskpane,workbench}/**/*.tsx"],
    extends: [a11y.flatConfigs.recommended, hooks.configs.flat.recommended],
  },
  ...roomRules,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  { files: ["webpack.config.js"], languageOptions: { sourceType: "commonjs" } },
);
