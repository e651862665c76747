import path from "node:path";
import { z } from "zod";

/** How this process was asked to run. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Absolute; everything the program writes is under it. */
  readonly dataDir: string;
  /** The Postgres to use; `undefined`: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The site's address in links that leave it, without a slash at the end; `undefined`: the request's own origin. */
  readonly baseUrl: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether whoever marks a draft as ready may publish it too; otherwise a second person does. */
  readonly publishAlone: boolean;
  /** How many proxies of one's own stand in front, each of which adds the address it heard from to `X-Forwarded-For`. */
  readonly trustedProxies: number;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const isAddress = (protocols: readonly string[]) => (text: string) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const PORT_SENTENCE = "must be a whole number from 0 to 65535";
const schema = z.object({
  HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_SENTENCE)
    .transform(Number)
    .pipe(z.number().max(65535, PORT_SENTENCE))
    .default(3000),
  DATA_DIR: z.string().min(1, "must not be empty").default(".data"),
  DATABASE_URL: z
    .string()
    .refine(isAddress(["postgres:", "postgresql:"]), "must be an address such as postgresql://user:password@host:5432/database")
    .optional(),
  BASE_URL: z
    .string()
    .refine(isAddress(["http:", "https:"]), "must be an address such as https://votes.example.org")
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }).default("info"),
  PUBLISH_ALONE: z
    .enum(["on", "off"], { error: "must be on (one person may review and publish) or off (a second person publishes)" })
    .default("off"),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, "must be how many proxies of your own stand in front, from 0 to 9")
    .transform(Number)
    .default(0),
});

/** Reads the environment's variables; a wrong value is a sentence that names the variable and never repeats a secret. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problem: string } {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    return { ok: false, problem: `${faults.join("; ")}. Correct or unset it.` };
  }
  const { HOST, PORT, DATA_DIR, DATABASE_URL, BASE_URL, LOG_LEVEL, PUBLISH_ALONE, TRUSTED_PROXIES } = parsed.data;
  return {
    ok: true,
    settings: {
      host: HOST,
      port: PORT,
      dataDir: path.resolve(DATA_DIR),
      databaseUrl: DATABASE_URL,
      baseUrl: BASE_URL?.replace(/\/+$/, ""),
      logLevel: LOG_LEVEL,
      publishAlone: PUBLISH_ALONE === "on",
      trustedProxies: TRUSTED_PROXIES,
    },
  };
}
