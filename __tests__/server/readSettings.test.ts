import path from "node:path";
import { readSettings } from "../../server/Settings";

const problemOf = (env: Readonly<Record<string, string>>) => {
  const read = readSettings(env);
  return read.ok ? undefined : read.problem;
};

test("with nothing set, it listens on this machine alone and keeps a database of its own", () => {
  expect(readSettings({})).toEqual({
    ok: true,
    settings: {
      host: "127.0.0.1",
      port: 3000,
      dataDir: path.resolve(".data"),
      databaseUrl: undefined,
      baseUrl: undefined,
      logLevel: "info",
      publishAlone: false,
      trustedProxies: 0,
    },
  });
});

test("every variable is taken, and a slash at the end of BASE_URL is not", () => {
  const env = {
    HOST: "::",
    PORT: "0",
    DATA_DIR: "/srv/Données du vote",
    DATABASE_URL: "postgres://owner:secret@db.example.org/votes",
    BASE_URL: "https://votes.example.org/un//",
    LOG_LEVEL: "silent",
    PUBLISH_ALONE: "on",
    TRUSTED_PROXIES: "2",
  };
  expect(readSettings(env)).toEqual({
    ok: true,
    settings: {
      host: "::",
      port: 0,
      dataDir: "/srv/Données du vote",
      databaseUrl: "postgres://owner:secret@db.example.org/votes",
      baseUrl: "https://votes.example.org/un",
      logLevel: "silent",
      publishAlone: true,
      trustedProxies: 2,
    },
  });
});

test.each(["abc", "", "-1", "65536", "3000.5", "0x50", "999999"])("PORT=%s is named as wrong", (PORT) => {
  expect(problemOf({ PORT })).toBe("PORT must be a whole number from 0 to 65535. Correct or unset it.");
});

test.each(["HOST", "DATA_DIR"])("an empty %s is named as wrong", (name) => {
  expect(problemOf({ [name]: "" })).toBe(`${name} must not be empty. Correct or unset it.`);
});

test.each(["", "votes", "mysql://owner:hunter2@db/votes", "postgresql//owner:hunter2@db"])(
  "DATABASE_URL=%s is named as wrong, and its secret is not repeated",
  (DATABASE_URL) => {
    expect(problemOf({ DATABASE_URL })).toBe(
      "DATABASE_URL must be an address such as postgresql://user:password@host:5432/database. Correct or unset it.",
    );
  },
);

test.each(["", "votes.example.org", "ftp://votes.example.org"])("BASE_URL=%s is named as wrong", (BASE_URL) => {
  expect(problemOf({ BASE_URL })).toBe("BASE_URL must be an address such as https://votes.example.org. Correct or unset it.");
});

test("a LOG_LEVEL that is none is answered with the list", () => {
  expect(problemOf({ LOG_LEVEL: "verbose" })).toBe(
    "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent. Correct or unset it.",
  );
});

test("a PUBLISH_ALONE that is neither on nor off is answered with what they mean", () => {
  expect(problemOf({ PUBLISH_ALONE: "yes" })).toBe(
    "PUBLISH_ALONE must be on (one person may review and publish) or off (a second person publishes). Correct or unset it.",
  );
});

test("several wrong values are told at once", () => {
  expect(problemOf({ PORT: "abc", LOG_LEVEL: "loud" })).toBe(
    "PORT must be a whole number from 0 to 65535; LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent. Correct or unset it.",
  );
});
