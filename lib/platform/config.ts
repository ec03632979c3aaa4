import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { z } from "zod";
import { mailSender, mailServer } from "./mail-settings";

const KEY_BYTES = 32;

/** Bytes of a base64 or base64url text, or undefined when it is not exactly one key long. */
function keyBytes(text: string): Buffer | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, "base64");
  return bytes.length === KEY_BYTES ? bytes : undefined;
}

const MAKE_KEY = "make one with: openssl rand -base64 32";

const key = z.string().transform((value, context) => {
  const bytes = keyBytes(value);
  if (bytes) return bytes;
  context.addIssue({ code: "custom", message: `must be 32 bytes in base64; ${MAKE_KEY}` });
  return z.NEVER;
});

const keyRing = z.string().transform((value, context) => {
  const ring = value.split(",").map((entry) => {
    const [, id, text] = /^\s*([\w-]{1,20}):(\S+)\s*$/.exec(entry) ?? [];
    const bytes = text === undefined ? undefined : keyBytes(text);
    return id !== undefined && bytes ? { id, key: bytes } : undefined;
  });
  const keys = ring.filter((entry) => entry !== undefined);
  if (keys.length === ring.length && new Set(keys.map(({ id }) => id)).size === keys.length) {
    return keys;
  }
  const message = `must be id:key[,id:key …] with different ids, the active key first and each key 32 bytes in base64; ${MAKE_KEY}`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(", ")}`);

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must be a whole number from ${least} to ${most}`);

const isAddress = (value: string, protocols: RegExp) =>
  URL.canParse(value) && protocols.test(new URL(value).protocol);

const database = z
  .string("is missing: the address of the database, postgres://role:password@host:port/database")
  .refine(
    (value) => isAddress(value, /^postgres(ql)?:$/),
    "must be an address such as postgres://role:password@host:5432/rotfeste",
  );

const webAddress = (message: string) =>
  z.string(message).refine((value) => isAddress(value, /^https?:$/), message);

const provider = z.strictObject({
  /** The four-digit number of the municipality whose staff sign in here. */
  municipality: z.string().regex(/^\d{4}$/, "must be a four-digit municipality number"),
  issuer: webAddress("must be the issuer's address"),
  clientId: z.string("is missing").min(1, "is missing"),
  clientSecret: z.string("is missing").min(1, "is missing"),
  /** What the sign-in button says; the municipality's name when left out. */
  name: z.string().min(1).optional(),
  /** Whom a person who is unknown or locked out should ask. */
  contact: z.string("is missing: whom to ask for access").min(1, "is missing"),
  /** Levels of assurance that are asked for, of which the sign-in must have one. */
  acrValues: z.array(z.string().min(1)).min(1).optional(),
});

/** An identity provider of one municipality, by OpenID Connect. */
export type OidcProvider = z.infer<typeof provider>;

const providers = z.string().transform((value, context): OidcProvider[] => {
  let list: unknown;
  try {
    list = JSON.parse(value);
  } catch {
    context.addIssue({ code: "custom", message: "is not valid JSON" });
    return z.NEVER;
  }
  const parsed = z.array(provider, "must be a JSON list").safeParse(list);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.map((part) =>
    typeof part === "number" ? `[${part}]` : `.${String(part)}`,
  );
  context.addIssue({ code: "custom", message: `${at?.join("")} ${issue?.message}`.trim() });
  return z.NEVER;
});

const schema = z.object({
  ROTFESTE_ENV: choice(["development", "production"]).default("development"),
  PORT: whole(1, 65_535).default(3000),
  BASE_URL: webAddress(
    "must be the address people use, such as https://rotfeste.kommune.no",
  ).optional(),
  DATABASE_URL: database,
  DATABASE_OWNER_URL: database.optional(),
  DATABASE_POOL: whole(1, 200).default(10),
  NEXTAUTH_SECRET: z
    .string(`is missing: it signs the session cookie; ${MAKE_KEY}`)
    .min(32, `must have at least 32 characters; ${MAKE_KEY}`),
  FIELD_KEYS: z
    .string(`is missing: identity numbers are encrypted with it, as id:key; ${MAKE_KEY}`)
    .pipe(keyRing),
  INDEX_KEY: z.string(`is missing: identity numbers are looked up with it; ${MAKE_KEY}`).pipe(key),
  OIDC_PROVIDERS: z.string().default("[]").pipe(providers),
  SMTP_URL: mailServer.optional(),
  MAIL_FROM: mailSender.optional(),
  FILES_DIR: z.string().default(".data/files"),
  DEMO_DATA: choice(["on", "off"]).optional(),
  JOBS: choice(["on", "off"]).default("on"),
  LOG_LEVEL: choice(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** What is wrong with the configuration: one line for each variable, values left out. */
export class ConfigError extends Error {
  override name = "ConfigError";
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

const isLocal = (address: string) =>
  /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);

/** What may stand in a file of its own, which NAME_FILE names: it holds a secret. */
const FROM_FILE = ["OIDC_PROVIDERS", "SMTP_URL"];

/** A variable that is set to nothing is not set. */
function present(env: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1]?.trim());
  const values = Object.fromEntries(set);
  for (const name of FROM_FILE) {
    const file = values[`${name}_FILE`];
    if (!file) continue;
    if (values[name]) throw new ConfigError([`${name}_FILE and ${name} are both set; keep one`]);
    try {
      values[name] = readFileSync(file, "utf8").trim();
    } catch {
      throw new ConfigError([`${name}_FILE: the file ${file} cannot be read`]);
    }
  }
  return values;
}

/** Whether a folder lies where files are served to anyone, or are thrown away with the next build. */
function isServed(folder: string): boolean {
  const [top = ""] = relative(process.cwd(), resolve(folder)).split(sep);
  return top === "" || top === "public" || top.startsWith(".next");
}

/** What each variable alone cannot tell. */
function contradictions(values: z.infer<typeof schema>): string[] {
  const lines: string[] = [];
  if (isServed(values.FILES_DIR)) {
    lines.push("FILES_DIR must be a folder of its own, outside public and the build folder");
  }
  if (values.SMTP_URL && !values.MAIL_FROM) {
    lines.push("MAIL_FROM is missing: the address that mail comes from, as SMTP_URL is set");
  }
  if (values.MAIL_FROM && !values.SMTP_URL) {
    lines.push("SMTP_URL is missing: the server that mail is handed over to, as MAIL_FROM is set");
  }
  const numbers = values.OIDC_PROVIDERS.map(({ municipality }) => municipality);
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (twice) lines.push(`OIDC_PROVIDERS names municipality ${twice} twice; one provider each`);
  if (values.ROTFESTE_ENV !== "production") return lines;
  if (values.DEMO_DATA === "on") {
    lines.push("DEMO_DATA must be off when ROTFESTE_ENV is production: it lets anyone sign in");
  }
  if (!values.BASE_URL) {
    lines.push("BASE_URL is missing: the address people use, such as https://rotfeste.kommune.no");
  } else if (!values.BASE_URL.startsWith("https:") && !isLocal(values.BASE_URL)) {
    lines.push("BASE_URL must begin with https:// when ROTFESTE_ENV is production");
  }
  if (numbers.length === 0) {
    lines.push("OIDC_PROVIDERS is missing: without an identity provider nobody can sign in");
  }
  const open = values.OIDC_PROVIDERS.find(
    ({ issuer }) => !issuer.startsWith("https:") && !isLocal(issuer),
  );
  if (open)
    lines.push(`OIDC_PROVIDERS: the issuer of ${open.municipality} must begin with https://`);
  return lines;
}

/**
 * The configuration in `env`.
 * @throws ConfigError naming each variable that is missing, wrong or at odds with another
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  const values = present(env);
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const first = new Map<string, string>();
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0]);
      if (!first.has(name)) first.set(name, `${name} ${message}`);
    }
    throw new ConfigError([...first.values()]);
  }
  const lines = contradictions(parsed.data);
  if (lines.length > 0) throw new ConfigError(lines);
  const { data } = parsed;
  const production = data.ROTFESTE_ENV === "production";
  return {
    production,
    /** The address people use, without a slash at the end. */
    baseUrl: (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ""),
    databaseUrl: data.DATABASE_URL,
    databaseOwnerUrl: data.DATABASE_OWNER_URL,
    databasePool: data.DATABASE_POOL,
    sessionSecret: data.NEXTAUTH_SECRET,
    /** The active key first; the others still open what they once sealed. */
    fieldKeys: data.FIELD_KEYS,
    indexKey: data.INDEX_KEY,
    providers: data.OIDC_PROVIDERS,
    /** Null when no mail is sent. */
    mail: data.SMTP_URL && data.MAIL_FROM ? { server: data.SMTP_URL, from: data.MAIL_FROM } : null,
    /** The folder of the documents' files, encrypted. */
    filesDir: resolve(data.FILES_DIR),
    demoData: (data.DEMO_DATA ?? (production ? "off" : "on")) === "on",
    jobs: data.JOBS === "on",
    logLevel: data.LOG_LEVEL,
  };
}

export type Config = ReturnType<typeof readConfig>;

let known: Config | undefined;

/** The configuration of this process, validated once. */
export function config(): Config {
  known ??= readConfig(process.env);
  return known;
}
