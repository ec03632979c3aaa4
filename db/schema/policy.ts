import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, municipalityId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/**
 * A numbered edition of a municipality's policy for agreed self-settlement. The draft is the one that
 * changes; a trigger keeps what is published as it was.
 */
export const policyEdition = pgTable(
  "policy_edition",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    number: integer().notNull(),
    status: text().notNull().default("draft"),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    /** For each part of the content, the version in which it was last changed. */
    partVersions: jsonb().$type<Record<string, number>>().notNull().default({}),
    validFrom: date({ mode: "string" }),
    note: text(),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    createdAt: createdAt(),
    changedAt: instant().notNull(),
    changedByName: text().notNull(),
    publishedAt: instant(),
    publishedBy: uuid(),
    publishedByName: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.number] }),
    check("policy_edition_status", sql`status in ('draft','published')`),
    check(
      "policy_edition_published",
      sql`status = 'draft' or (valid_from is not null and published_at is not null and published_by_name is not null)`,
    ),
    uniqueIndex("policy_edition_draft").on(t.municipalityId).where(sql`status = 'draft'`),
    index("policy_edition_in_force")
      .on(t.municipalityId, t.validFrom.desc(), t.number.desc())
      .where(sql`status = 'published'`),
    tenantPolicy(),
  ],
);

/** Whether the policy in force can be read by everyone, without signing in. */
export const policyPage = pgTable(
  "policy_page",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    isOpen: boolean().notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId] }), tenantPolicy()],
);
