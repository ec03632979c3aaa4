import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/**
 * A numbered edition of a municipality's curriculum of housing guidance. The draft is the one that
 * changes; a trigger keeps what is published as it was.
 */
export const guidanceCurriculum = pgTable(
  "guidance_curriculum",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    number: integer().notNull(),
    status: text().notNull().default("draft"),
    /** Modules with their topics, in their order. */
    content: jsonb().$type<unknown>().notNull(),
    note: text(),
    startedByName: text().notNull(),
    createdAt: createdAt(),
    changedAt: instant().notNull(),
    changedByName: text().notNull(),
    publishedAt: instant(),
    publishedByName: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.number] }),
    check("guidance_curriculum_status", sql`status in ('draft','published')`),
    check(
      "guidance_curriculum_published",
      sql`(status = 'published') = (published_at is not null and published_by_name is not null)`,
    ),
    uniqueIndex("guidance_curriculum_draft").on(t.municipalityId).where(sql`status = 'draft'`),
    index("guidance_curriculum_standing")
      .on(t.municipalityId, t.number.desc())
      .where(sql`status = 'published'`),
    tenantPolicy(),
  ],
);

const caseKey = (t: never) => {
  const columns = t as { municipalityId: never; caseId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });
};

/**
 * A version of the plan for the guidance of a household; the one with the highest number stands. A row
 * is never changed.
 */
export const guidancePlan = pgTable(
  "guidance_plan",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    version: integer().notNull(),
    /** The first talk, in which needs and wishes were mapped. */
    mappedOn: date({ mode: "string" }).notNull(),
    /** What the household manages already. */
    manages: text(),
    /** What it wishes and needs to learn, in its own words. */
    wishes: text(),
    wanted: text().array().notNull().default([]),
    needed: text().array().notNull().default([]),
    goals: text().array().notNull().default([]),
    methods: text().array().notNull().default([]),
    methodsReason: text(),
    householdDoes: text(),
    adviserDoes: text(),
    othersDo: text(),
    reviewOn: date({ mode: "string" }),
    writtenBy: uuid().notNull(),
    writtenByName: text().notNull(),
    writtenOn: date({ mode: "string" }).notNull(),
    writtenAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.version] }),
    caseKey(t as never),
    check("guidance_plan_methods", sql`methods <@ array['course','home','housing_office']`),
    tenantPolicy(),
  ],
);

/** The steps of one real search for a home that the household has practised. */
export const housingSearch = pgTable(
  "housing_search",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    advertOn: date({ mode: "string" }),
    viewingOn: date({ mode: "string" }),
    referenceOn: date({ mode: "string" }),
    leaseOn: date({ mode: "string" }),
    completedOn: date({ mode: "string" }),
    note: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId] }),
    caseKey(t as never),
    tenantPolicy(),
  ],
);

/**
 * How far the guidance of a household has come. Kept by the refresh before commit; it can be counted
 * anew from the sessions, the plan and the curriculum.
 */
export const guidanceStanding = pgTable(
  "guidance_standing",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    /** For whom the household counts in the curriculum, such as a tenant or one with children. */
    audience: text().array().notNull().default([]),
    sessionCount: integer().notNull().default(0),
    lastHeldOn: date({ mode: "string" }),
    lastAdviserId: uuid(),
    lastAdviserName: text(),
    /** Topics that the plan or the curriculum wants for the household. */
    wantedCount: integer().notNull().default(0),
    missing: text().array().notNull().default([]),
    /** For each topic that is done and to be refreshed, the day from which. */
    refreshOn: date({ mode: "string" }).array().notNull().default([]),
    planReviewOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId] }),
    caseKey(t as never),
    index("guidance_standing_last").on(t.municipalityId, t.lastHeldOn, t.caseId),
    tenantPolicy(),
  ],
);
