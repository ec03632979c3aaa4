import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config";

const KEY = Buffer.alloc(32, 7).toString("base64");
const PROVIDER = {
  municipality: "1103",
  issuer: "https://login.example.no",
  clientId: "rotfeste",
  clientSecret: "shh",
  contact: "IKT-hjelpen, 51 00 00 00",
};
const GOOD = {
  DATABASE_URL: "postgres://app:pw@127.0.0.1:5432/rotfeste",
  NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef",
  FIELD_KEYS: `k1:${KEY}`,
  INDEX_KEY: KEY,
};
const SMTP_URL = "smtp://mail.example.no";
const MAIL_FROM = "Rotfeste <rotfeste@example.no>";
const PRODUCTION = {
  ...GOOD,
  ROTFESTE_ENV: "production",
  BASE_URL: "https://rotfeste.example.no/",
  OIDC_PROVIDERS: JSON.stringify([PROVIDER]),
};

type Changes = Record<string, string | undefined>;

function linesOf(changes: Changes, base: Changes = GOOD): readonly string[] {
  try {
    readConfig({ NODE_ENV: "test", ...base, ...changes });
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

describe("a good configuration", () => {
  it("has defaults for all but the secrets and the database", () => {
    expect(readConfig({ NODE_ENV: "test", ...GOOD })).toMatchObject({
      production: false,
      baseUrl: "http://localhost:3000",
      databasePool: 10,
      demoData: true,
      jobs: true,
      mail: null,
      logLevel: "info",
      providers: [],
      filesDir: join(process.cwd(), ".data/files"),
    });
  });

  it("of production has no demo data, and its address without the last slash", () => {
    const config = readConfig({ NODE_ENV: "test", ...PRODUCTION });
    expect(config).toMatchObject({
      production: true,
      demoData: false,
      baseUrl: "https://rotfeste.example.no",
      providers: [PROVIDER],
    });
  });

  it.each([
    ["smtp://mail.example.no", { port: 587, encryption: "starttls" }],
    ["smtp://mail.example.no:25?tls=off", { port: 25, encryption: "off" }],
    ["smtps://mail.example.no", { port: 465, encryption: "implicit" }],
    [
      "smtps://rotfeste%40example.no:p%40ss@mail.example.no:4650",
      {
        port: 4650,
        encryption: "implicit",
        auth: { user: "rotfeste@example.no", pass: "p@ss" },
      },
    ],
  ])("hands mail over to %s", (address, server) => {
    const { mail } = readConfig({ NODE_ENV: "test", ...GOOD, SMTP_URL: address, MAIL_FROM });
    expect(mail?.server).toEqual({ host: "mail.example.no", ...server });
    expect(mail?.from).toEqual({ name: "Rotfeste", address: "rotfeste@example.no" });
  });

  it("reads the mail server from a file, and takes a sender without a name", () => {
    const file = join(mkdtempSync(join(tmpdir(), "config-")), "smtp");
    writeFileSync(file, `${SMTP_URL}\n`);
    const set = { SMTP_URL_FILE: file, MAIL_FROM: "post@example.no" };
    const { mail } = readConfig({ NODE_ENV: "test", ...GOOD, ...set });
    expect(mail).toMatchObject({
      server: { host: "mail.example.no" },
      from: { name: "Rotfeste", address: "post@example.no" },
    });
  });

  it("keeps the key ring in its order, the active key first", () => {
    const other = Buffer.alloc(32, 9).toString("base64url");
    const { fieldKeys } = readConfig({
      NODE_ENV: "test",
      ...GOOD,
      FIELD_KEYS: `k2:${other}, k1:${KEY}`,
    });
    expect(fieldKeys.map(({ id }) => id)).toEqual(["k2", "k1"]);
    expect(fieldKeys[0]?.key).toEqual(Buffer.alloc(32, 9));
  });

  it("reads the providers from a file", () => {
    const file = join(mkdtempSync(join(tmpdir(), "config-")), "providers.json");
    writeFileSync(file, JSON.stringify([PROVIDER]));
    expect(
      readConfig({ NODE_ENV: "test", ...GOOD, OIDC_PROVIDERS_FILE: file }).providers,
    ).toHaveLength(1);
  });
});

describe("a wrong or missing variable is told in exactly one line that names it", () => {
  const provider = (changes: Changes) => JSON.stringify([{ ...PROVIDER, ...changes }]);
  const faults: [name: string, changes: Changes, base?: Changes][] = [
    ["DATABASE_URL", { DATABASE_URL: undefined }],
    ["DATABASE_URL", { DATABASE_URL: "  " }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x/y" }],
    ["DATABASE_OWNER_URL", { DATABASE_OWNER_URL: "nonsense" }],
    ["DATABASE_POOL", { DATABASE_POOL: "ten" }],
    ["DATABASE_POOL", { DATABASE_POOL: "0" }],
    ["NEXTAUTH_SECRET", { NEXTAUTH_SECRET: undefined }],
    ["NEXTAUTH_SECRET", { NEXTAUTH_SECRET: "short" }],
    ["FIELD_KEYS", { FIELD_KEYS: undefined }],
    ["FIELD_KEYS", { FIELD_KEYS: KEY }],
    ["FIELD_KEYS", { FIELD_KEYS: "k1:c2hvcnQ=" }],
    ["FIELD_KEYS", { FIELD_KEYS: `k1:${KEY},k1:${KEY}` }],
    ["INDEX_KEY", { INDEX_KEY: undefined }],
    ["INDEX_KEY", { INDEX_KEY: "not base64 !" }],
    ["PORT", { PORT: "70000" }],
    ["BASE_URL", { BASE_URL: "rotfeste.example.no" }],
    ["ROTFESTE_ENV", { ROTFESTE_ENV: "staging" }],
    ["DEMO_DATA", { DEMO_DATA: "yes" }],
    ["JOBS", { JOBS: "1" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ["FILES_DIR", { FILES_DIR: "public/files" }],
    ["FILES_DIR", { FILES_DIR: ".next/files" }],
    ["FILES_DIR", { FILES_DIR: "." }],
    ["SMTP_URL", { MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "mail.example.no", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "https://mail.example.no", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "smtp://mail.example.no?secure=no", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "smtp://mail.example.no?tls=maybe", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "smtps://mail.example.no?tls=off", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "smtp://user@mail.example.no", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "smtp://user:pass@mail.example.no?tls=off", MAIL_FROM }],
    ["SMTP_URL", { SMTP_URL: "smtp://user:50%@mail.example.no", MAIL_FROM }],
    ["SMTP_URL_FILE", { SMTP_URL_FILE: "/nowhere/smtp", MAIL_FROM }],
    ["SMTP_URL_FILE", { SMTP_URL_FILE: "x", SMTP_URL, MAIL_FROM }],
    ["MAIL_FROM", { SMTP_URL }],
    ["MAIL_FROM", { SMTP_URL, MAIL_FROM: "Rotfeste" }],
    ["MAIL_FROM", { SMTP_URL, MAIL_FROM: "a@b.no\r\nBcc: c@d.no" }],
    ["MAIL_FROM", { SMTP_URL, MAIL_FROM: 'Rot "feste <a@b.no>' }],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: "[{" }],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: "{}" }],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: provider({ municipality: "Stavanger" }) }],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: provider({ contact: undefined }) }],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: provider({ tenant: "x" }) }],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: JSON.stringify([PROVIDER, PROVIDER]) }],
    ["OIDC_PROVIDERS_FILE", { OIDC_PROVIDERS_FILE: "/nowhere/providers.json" }],
    ["OIDC_PROVIDERS_FILE", { OIDC_PROVIDERS_FILE: "x.json", OIDC_PROVIDERS: "[]" }],
    ["DEMO_DATA", { DEMO_DATA: "on" }, PRODUCTION],
    ["BASE_URL", { BASE_URL: undefined }, PRODUCTION],
    ["BASE_URL", { BASE_URL: "http://rotfeste.example.no" }, PRODUCTION],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: undefined }, PRODUCTION],
    ["OIDC_PROVIDERS", { OIDC_PROVIDERS: provider({ issuer: "http://x.no" }) }, PRODUCTION],
  ];

  it.each(faults)("%s %o", (name, changes, base) => {
    const lines = linesOf(changes, base);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}\\b`));
    expect(lines[0]).not.toContain("\n");
  });

  it("and never shows what was in it", () => {
    const lines = linesOf({
      NEXTAUTH_SECRET: "hunter2",
      FIELD_KEYS: "k1:hunter2",
      SMTP_URL: "smtp://hunter2:hunter2@mail.example.no?tls=off",
      MAIL_FROM,
    });
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain("hunter2");
  });
});
