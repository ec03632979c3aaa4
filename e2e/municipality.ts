import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import type { TransactionSql } from "postgres";
import { inMunicipality, nextInPool } from "./database";
import { issuerOf, nameOf, poolNumbers } from "./places";

export type Role =
  | "settlement_officer"
  | "housing_adviser"
  | "programme_adviser"
  | "manager"
  | "administrator"
  | "auditor";

export type Person = {
  accountId: string;
  name: string;
  /** What to type at the identity provider to be this person. */
  subject: string;
  roles: readonly Role[];
};

type PersonOptions = {
  /** "kari-nordmann" is Kari Nordmann; left out, a name after the role. */
  name?: string;
  title?: string;
  email?: string;
  teams?: readonly string[];
  inProtectedCircle?: boolean;
};

/** A municipality of one test's own, with nobody in it until the test says so. */
export type Municipality = {
  id: string;
  name: string;
  issuer: string;
  /** Runs SQL as owner behind this municipality's wall. */
  sql<T>(work: (sql: TransactionSql) => Promise<T>): Promise<T>;
  team(name: string): Promise<string>;
  person(roles: Role | readonly Role[], options?: PersonOptions): Promise<Person>;
  /** Puts the cookie of a fresh session into a browser, past the sign-in page. Returns its key. */
  startSession(context: BrowserContext, person: Person): Promise<string>;
};

const day = () => new Date().toISOString().slice(0, 10);
const sessionSeconds = 8 * 60 * 60;

export async function newMunicipality({ isDemo = false } = {}): Promise<Municipality> {
  const id = poolNumbers[await nextInPool()];
  if (!id) throw new Error("the pool of municipalities is empty: raise poolSize in e2e/places.ts");
  const name = `Prøvekommune ${id}`;
  const issuer = issuerOf(id, (process.env.E2E_ISSUERS ?? "").split(" "));
  const sql: Municipality["sql"] = (work) => inMunicipality(id, work);
  await sql(async (tx) => {
    const contact = `Ring servicetorget i ${id}.`;
    await tx`insert into municipality ${tx({ id, name, is_demo: isDemo, contact })}`;
  });
  return {
    id,
    name,
    issuer,
    sql,
    team: (teamName) => sql((tx) => insertTeam(tx, id, teamName)),
    person: (roles, options = {}) =>
      sql((tx) => insertPerson(tx, { id, issuer, isDemo }, [roles].flat() as Role[], options)),
    startSession: (context, person) =>
      sql((tx) => insertSession(tx, id, person)).then((key) => putCookie(context, key)),
  };
}

async function insertTeam(tx: TransactionSql, municipality_id: string, name: string) {
  const id = randomUUID();
  await tx`insert into team ${tx({ municipality_id, id, name })}`;
  return id;
}

async function insertPerson(
  tx: TransactionSql,
  place: { id: string; issuer: string; isDemo: boolean },
  roles: readonly Role[],
  { name, title, email, teams = [], inProtectedCircle = false }: PersonOptions,
): Promise<Person> {
  const accountId = randomUUID();
  const subject = `${name ?? `${roles[0]?.replace("_", "-")}-prøve`}.${accountId.slice(0, 8)}`;
  const person = { accountId, name: nameOf(subject), subject, roles };
  const municipality_id = place.id;
  await tx`insert into account ${tx({
    municipality_id,
    id: accountId,
    issuer: place.issuer,
    subject,
    name: person.name,
    title: title ?? null,
    email: email ?? null,
    is_demo: place.isDemo,
  })}`;
  for (const role of roles)
    await tx`insert into account_role ${tx({ municipality_id, account_id: accountId, role })}`;
  for (const team_id of teams) {
    const row = { municipality_id, id: randomUUID(), team_id, account_id: accountId };
    await tx`insert into team_member ${tx({ ...row, from_on: day() })}`;
  }
  if (inProtectedCircle) {
    const row = { municipality_id, account_id: accountId, added_by: accountId };
    await tx`insert into protected_circle_member ${tx({ ...row, reason: "Prøve" })}`;
  }
  return person;
}

async function insertSession(tx: TransactionSql, municipality_id: string, person: Person) {
  const key = randomBytes(32).toString("base64url");
  const key_hash = createHash("sha256").update(key).digest("hex");
  await tx`insert into session ${tx({ municipality_id, key_hash, account_id: person.accountId })}`;
  return key;
}

async function putCookie(context: BrowserContext, key: string): Promise<string> {
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  await context.addCookies([
    {
      name: "rotfeste.session",
      value: await encode({ token: { sid: key }, secret, maxAge: sessionSeconds }),
      url: process.env.BASE_URL ?? "",
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
  return key;
}
