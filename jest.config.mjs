import nextJest from "next/jest.js";

const withNext = nextJest({ dir: "./" });

/** Packages that ship only ES modules and so are transformed too. */
const ESM = [
  "lru-cache",
  "csv-parse",
  "csv-stringify",
  "happy-dom",
  "entities",
  "hyparquet",
  "hyparquet-writer",
  "(better-auth/node_modules/)?@noble",
  "better-auth",
  "@better-auth",
  "@better-fetch",
  "better-call",
  "jose",
  "kysely",
  "nanostores",
  "defu",
  "rou3",
  "uqr",
];

async function project(displayName, testEnvironment, ending, others) {
  const config = await withNext({
    displayName,
    testEnvironment,
    testMatch: [`<rootDir>/__tests__/**/*${ending}`],
    testPathIgnorePatterns: ["/node_modules/", ...others],
    setupFilesAfterEnv: ["<rootDir>/__tests__/support/failOnConsoleError.ts"],
    moduleNameMapper: { "^(@prisma/client/runtime/query_compiler_.*)\\.mjs$": "$1.js" },
    modulePathIgnorePatterns: ["<rootDir>/.next/", "<rootDir>/dist/", "<rootDir>/.data/"],
  })();
  return { ...config, transformIgnorePatterns: [`/node_modules/(?!(${ESM.join("|")})/)`, "^.+\\.module\\.css$"] };
}

export default async function config() {
  return {
    projects: [
      await project("node", "node", ".test.ts", ["\\.browser\\.test\\.ts$", "\\.real\\.test\\.ts$"]),
      await project("dom", "jest-environment-jsdom", ".dom.test.tsx", []),
      await project("real", "node", ".real.test.ts", []),
      await project("browser", "node", ".browser.test.ts", []),
    ],
    globalSetup: "<rootDir>/__tests__/support/globalSetup.ts",
    globalTeardown: "<rootDir>/__tests__/support/globalTeardown.ts",
  };
}
