import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

// Each room may import the rooms before it in its wing, never those after; a type import counts as an import.
const pure = ["formats", "release", "analysis", "components", "figures"];
const front = ["app", "server", "cli"];
const onlyNames = (rooms) => rooms.map((room) => `./${room}`);

const zones = pure.map((room, i) => ({
  target: `./${room}`,
  from: onlyNames([...pure.slice(i + 1), "store", "seed", ...front]),
  message: `${room} may import only the rooms before it: ${pure.slice(0, i).join(", ") || "none"}.`,
}));
zones.push({
  target: "./store",
  from: onlyNames(["analysis", "components", "figures", "seed", ...front]),
  message: "store may import formats and release only.",
});
zones.push({
  target: "./seed",
  from: onlyNames(["analysis", "components", "figures", "store", ...front]),
  message: "seed may import formats and release only.",
});
zones.push({ target: "./app", from: onlyNames(["server", "cli"]), message: "app may not import the process around it." });
zones.push({ target: "./server", from: ["./cli"], message: "server may not import the commands." });

const nodeOutside = [
  "node:fs",
  "node:fs/promises",
  "node:net",
  "node:http",
  "node:https",
  "node:child_process",
  "pg",
  "pg-*",
  "@prisma/*",
];
const databaseLibraries = ["pg", "pg-*", "@prisma/*", "**/store/generated/**"];

const config = [
  { ignores: [".next/**", "dist/**", ".data/**", "store/generated/**", "coverage/**", "next-env.d.ts"] },
  ...next,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "import/no-restricted-paths": ["error", { zones }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      // Addresses below /api are data, not pages.
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  {
    files: pure.map((room) => `${room}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: nodeOutside, message: "The pure wing knows no database, files or network." }] },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "server/**/*.{ts,tsx}", "cli/**/*.{ts,tsx}", "seed/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: databaseLibraries, message: "Only store knows Postgres." }] }],
    },
  },
  { files: ["__tests__/**/*.{ts,tsx}", "bench/**/*.ts"], rules: { "max-lines-per-function": "off" } },
];

export default config;
