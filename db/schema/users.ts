import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  createdAt,
  currentMunicipality,
  instant,
  municipalityId,
  rowId,
  tenantPolicy,
  version,
} from "./columns";

const roleCheck = sql`role in ('settlement_officer','housing_adviser','programme_adviser','manager','administrator','auditor')`;

/** A municipality that uses the system. Name and number are public; settings change only from within. */
export const municipality = pgTable(
  "municipality",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    isDemo: boolean().notNull().default(false),
    contact: text(),
    settings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    version: version(),
    createdAt: createdAt(),
  },
  () => [
    pgPolicy("municipality_is_public", { for: "select", to: "public", using: sql`true` }),
    pgPolicy("municipality_wall", {
      for: "all",
      to: "public",
      using: sql`id = ${currentMunicipality}`,
      withCheck: sql`id = ${currentMunicipality}`,
    }),
  ],
);

/** A member of staff, keyed by the identity provider's issuer and subject. */
export const account = pgTable(
  "account",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    issuer: text().notNull(),
    subject: text().notNull(),
    name: text().notNull(),
    email: text(),
    title: text(),
    locale: text().notNull().default("nb"),
    isDemo: boolean().notNull().default(false),
    disabledAt: instant(),
    disabledReason: text(),
    lastSignedInAt: instant(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique("account_identity").on(t.municipalityId, t.issuer, t.subject),
    check("account_locale", sql`locale in ('nb','nn','en')`),
    tenantPolicy(),
  ],
);

/** A role that an account holds. */
export const accountRole = pgTable(
  "account_role",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    role: text().notNull(),
    grantedBy: uuid(),
    grantedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId, t.role] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check("account_role_role", roleCheck),
    tenantPolicy(),
  ],
);

/** A team of staff that shares cases. */
export const team = pgTable(
  "team",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    name: text().notNull(),
    closedOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    uniqueIndex("team_name").on(t.municipalityId, sql`lower(name)`),
    tenantPolicy(),
  ],
);

/** Membership of a team. A past membership stays, with its last day. */
export const teamMember = pgTable(
  "team_member",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    teamId: uuid().notNull(),
    accountId: uuid().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.teamId],
      foreignColumns: [team.municipalityId, team.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    index("team_member_account").on(t.municipalityId, t.accountId),
    uniqueIndex("team_member_current")
      .on(t.municipalityId, t.teamId, t.accountId)
      .where(sql`to_on is null`),
    tenantPolicy(),
  ],
);

/** The named circle that may see protected addresses. */
export const protectedCircleMember = pgTable(
  "protected_circle_member",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    reason: text().notNull(),
    addedBy: uuid().notNull(),
    addedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    tenantPolicy(),
  ],
);

/** Someone whom the identity provider vouched for but who has no account here yet. */
export const accessRequest = pgTable(
  "access_request",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    issuer: text().notNull(),
    subject: text().notNull(),
    name: text(),
    email: text(),
    firstSeenAt: createdAt(),
    lastSeenAt: createdAt(),
    decidedAt: instant(),
    decision: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique("access_request_identity").on(t.municipalityId, t.issuer, t.subject),
    tenantPolicy(),
  ],
);

/**
 * A signed-in session. The key is the SHA-256 of the random id in the cookie; a transaction that
 * knows the key may read its own row before the municipality is known.
 */
export const session = pgTable(
  "session",
  {
    municipalityId: municipalityId(),
    keyHash: text().notNull(),
    accountId: uuid().notNull(),
    startedAt: createdAt(),
    lastSeenAt: createdAt(),
    endedAt: instant(),
    endedReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.keyHash] }),
    uniqueIndex("session_key").on(t.keyHash),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    index("session_account").on(t.municipalityId, t.accountId).where(sql`ended_at is null`),
    tenantPolicy(),
    pgPolicy("session_by_its_key", {
      for: "select",
      to: "public",
      using: sql`key_hash = (select nullif(current_setting('app.session', true), ''))`,
    }),
  ],
);

/** Unsent form text, encrypted, gone at sign-out and after 24 hours. */
export const formDraft = pgTable(
  "form_draft",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    formKey: text().notNull(),
    content: text().notNull(),
    savedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId, t.formKey] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    tenantPolicy(),
  ],
);

/**
 * The key to what an account has taken along on one phone, encrypted. It belongs to a session: gone
 * when that is signed out, handed to the same account's next session when it merely ended, and to
 * nobody after its last instant.
 */
export const offlineKey = pgTable(
  "offline_key",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    deviceId: uuid().notNull(),
    sessionKeyHash: text().notNull(),
    content: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId, t.deviceId] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    index("offline_key_expiry").on(t.municipalityId, t.expiresAt),
    tenantPolicy(),
  ],
);

/** The answer given to a create, kept so that the same key never makes two rows. */
export const idempotencyKey = pgTable(
  "idempotency_key",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    key: uuid().notNull(),
    command: text().notNull(),
    inputDigest: text().notNull(),
    answer: jsonb(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId, t.key] }),
    index("idempotency_key_age").on(t.municipalityId, t.createdAt),
    tenantPolicy(),
  ],
);
