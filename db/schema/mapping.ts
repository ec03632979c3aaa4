import { sql } from "drizzle-orm";
import {
  boolean,
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
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { interpreterBooking } from "./interpreters";
import { person } from "./people";

const caseKey = (t: never) => {
  const columns = t as { municipalityId: never; caseId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });
};

const personKey = (t: never) => {
  const columns = t as { municipalityId: never; personId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.personId],
    foreignColumns: [person.municipalityId, person.id],
  });
};

/** How the talk went in which a mapping was gone through, or changed afterwards. */
const talk = () => ({
  heldOn: date({ mode: "string" }),
  /** The booking that tells of the interpreter; the columns below are then a copy of it. */
  interpreterBookingId: uuid(),
  interpreterUse: text(),
  interpreterLanguage: text(),
  interpreterCategory: text(),
  interpreterDeviationReason: text(),
  /** Whether the person got help to fill in, of what kind. */
  helpGiven: text(),
  purposeExplained: boolean(),
});

/** A person's competence as mapped: a draft until it has been gone through in a talk. */
export const competenceMapping = pgTable(
  "competence_mapping",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    status: text().notNull().default("draft"),
    /** Languages, education, work, skills, digital skills and wishes, each with its source. */
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    ...talk(),
    savedBy: uuid().notNull(),
    savedByName: text().notNull(),
    savedAt: createdAt(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.interpreterBookingId],
      foreignColumns: [interpreterBooking.municipalityId, interpreterBooking.id],
    }),
    check("competence_mapping_status", sql`status in ('draft','reviewed')`),
    check(
      "competence_mapping_reviewed",
      sql`status = 'draft' or (held_on is not null and interpreter_use is not null and help_given is not null and purpose_explained is not null)`,
    ),
    check(
      "competence_mapping_interpreter",
      sql`interpreter_use in ('not_needed','used','needed_not_used')`,
    ),
    check("competence_mapping_help", sql`help_given in ('none','digital','reading','both')`),
    uniqueIndex("competence_mapping_person").on(t.municipalityId, t.caseId, t.personId),
    index("competence_mapping_held").on(t.municipalityId, t.heldOn),
    index("competence_mapping_booking")
      .on(t.municipalityId, t.interpreterBookingId)
      .where(sql`interpreter_booking_id is not null`),
    tenantPolicy(),
  ],
);

/** A mapping as it stood from a talk on: number 1 is the first that was gone through. */
export const competenceMappingVersion = pgTable(
  "competence_mapping_version",
  {
    municipalityId: municipalityId(),
    mappingId: uuid().notNull(),
    number: integer().notNull(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    ...talk(),
    /** Why it was changed after the talk. */
    reason: text(),
    writtenBy: uuid().notNull(),
    writtenByName: text().notNull(),
    writtenAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.mappingId, t.number] }),
    foreignKey({
      columns: [t.municipalityId, t.mappingId],
      foreignColumns: [competenceMapping.municipalityId, competenceMapping.id],
    }),
    check(
      "competence_mapping_version_number",
      sql`number > 0 and (number = 1 or reason is not null)`,
    ),
    tenantPolicy(),
  ],
);

/** Career guidance by the county: offered, held, and what was recommended. */
export const careerGuidance = pgTable(
  "career_guidance",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    offeredOn: date({ mode: "string" }),
    /** Only who has a right and no duty may say no. */
    declinedOn: date({ mode: "string" }),
    heldOn: date({ mode: "string" }),
    /** Which career centre of the county. */
    provider: text(),
    recommendation: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey(t as never),
    check("career_guidance_order", sql`held_on >= offered_on and declined_on >= offered_on`),
    check("career_guidance_held", sql`recommendation is null or held_on is not null`),
    uniqueIndex("career_guidance_person").on(t.municipalityId, t.caseId, t.personId),
    tenantPolicy(),
  ],
);

/** The day when it was asked what may make learning hard for someone. */
export const learningScreening = pgTable(
  "learning_screening",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    screenedOn: date({ mode: "string" }).notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey(t as never),
    uniqueIndex("learning_screening_person").on(t.municipalityId, t.caseId, t.personId),
    tenantPolicy(),
  ],
);

/** What is needed in one area, as codes: never a finding, a diagnosis or words of anyone's health. */
export const learningNeed = pgTable(
  "learning_need",
  {
    municipalityId: municipalityId(),
    screeningId: uuid().notNull(),
    area: text().notNull(),
    need: text().notNull(),
    referral: text(),
    referredOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.screeningId, t.area] }),
    foreignKey({
      columns: [t.municipalityId, t.screeningId],
      foreignColumns: [learningScreening.municipalityId, learningScreening.id],
    }),
    check("learning_need_area", sql`area in ('health','reading','care','housing','digital')`),
    check("learning_need_need", sql`need in ('adaptation','referral','both')`),
    check("learning_need_referred", sql`referral is not null or referred_on is null`),
    tenantPolicy(),
  ],
);

/** A personal link with which one person prepares for the talk; only the hash of its secret is kept. */
export const preparationLink = pgTable(
  "preparation_link",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    tokenHash: text().notNull(),
    language: text().notNull(),
    expiresAt: instant().notNull(),
    /** When the adviser closed it, or the talk was held. */
    closedAt: instant(),
    firstOpenedAt: instant(),
    /** When the person said that it is all. */
    finishedAt: instant(),
    /** When what was written was deleted. */
    erasedAt: instant(),
    createdBy: uuid().notNull(),
    createdByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey(t as never),
    uniqueIndex("preparation_link_token").on(t.municipalityId, t.tokenHash),
    uniqueIndex("preparation_link_open")
      .on(t.municipalityId, t.caseId, t.personId)
      .where(sql`closed_at is null`),
    index("preparation_link_person").on(t.municipalityId, t.caseId, t.personId, t.createdAt),
    index("preparation_link_kept").on(t.municipalityId, t.createdAt).where(sql`erased_at is null`),
    tenantPolicy(),
  ],
);

/** What the person wrote to one question: words for the talk, never the record. */
export const preparationAnswer = pgTable(
  "preparation_answer",
  {
    municipalityId: municipalityId(),
    linkId: uuid().notNull(),
    question: text().notNull(),
    answer: text().notNull(),
    /** The language of the page when it was written. */
    language: text().notNull(),
    savedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.linkId, t.question] }),
    foreignKey({
      columns: [t.municipalityId, t.linkId],
      foreignColumns: [preparationLink.municipalityId, preparationLink.id],
    }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
