import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  createdAt,
  inProtectedCircle,
  instant,
  municipalityId,
  rowId,
  tenantPolicy,
  version,
} from "./columns";
import { municipality } from "./users";

const gradeCheck = (column: string) =>
  sql`${sql.raw(column)} in ('none','klientadresse','fortrolig','strengt_fortrolig')`;

/** A person: refugee, child, or family member. Contact details and identity numbers stand apart. */
export const person = pgTable(
  "person",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    givenName: text().notNull(),
    middleName: text(),
    familyName: text(),
    nameOrder: text().notNull().default("given_first"),
    /** Display name in the person's own order; kept for lists. */
    displayName: text().notNull(),
    /** Lower-cased name without diacritics, for search. */
    searchName: text().notNull(),
    birthDate: date({ mode: "string" }),
    birthDatePrecision: text().notNull().default("day"),
    sex: text().notNull().default("unknown"),
    citizenship: text(),
    educationLevel: text(),
    hasForeignEducation: boolean(),
    interpreterNeeded: boolean(),
    lowDigitalSkills: boolean(),
    permitGround: text(),
    permitGrantedOn: date({ mode: "string" }),
    permitValidUntil: date({ mode: "string" }),
    arrivedInNorwayOn: date({ mode: "string" }),
    functionalImpairment: boolean(),
    reducedWorkCapacity: boolean(),
    /** Own grade of address protection; a household shows the highest of its members. */
    addressProtection: text().notNull().default("none"),
    version: version(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("person_address_protection", gradeCheck("address_protection")),
    check("person_sex", sql`sex in ('female','male','unknown')`),
    check("person_name_order", sql`name_order in ('given_first','family_first')`),
    check(
      "person_birth_date_precision",
      sql`birth_date_precision in ('day','month','year','unknown') and (birth_date is null) = (birth_date_precision = 'unknown')`,
    ),
    index("person_sort").on(t.municipalityId, t.searchName, t.id),
    tenantPolicy(),
  ],
);

/**
 * Each word of a person's search name, kept by a trigger and compared byte by byte. Row-level
 * security keeps LIKE from an index, but not "begins with" over these.
 */
export const personNameWord = pgTable(
  "person_name_word",
  {
    municipalityId: municipalityId(),
    word: text().notNull(),
    personId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.word, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }).onDelete("cascade"),
    index("person_name_word_person").on(t.municipalityId, t.personId),
    tenantPolicy(),
  ],
);

/** Fødselsnummer, D-number or DUF number: AES-256-GCM ciphertext and a keyed blind index. */
export const personIdentifier = pgTable(
  "person_identifier",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    personId: uuid().notNull(),
    kind: text().notNull(),
    ciphertext: text().notNull(),
    blindIndex: text().notNull(),
    endedOn: date({ mode: "string" }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    uniqueIndex("person_identifier_number").on(t.municipalityId, t.kind, t.blindIndex),
    index("person_identifier_blind_index").on(t.municipalityId, t.blindIndex),
    index("person_identifier_person").on(t.municipalityId, t.personId),
    check("person_identifier_kind", sql`kind in ('fnr','dnr','duf')`),
    tenantPolicy(),
  ],
);

/**
 * Address, phone and e-mail of a person, always in this table. The grade is the strongest in the
 * person's household, kept by triggers; under any grade the row exists for the named circle alone.
 */
export const personContact = pgTable(
  "person_contact",
  {
    municipalityId: municipalityId(),
    personId: uuid().notNull(),
    grade: text().notNull().default("none"),
    phone: text(),
    email: text(),
    streetAddress: text(),
    postalCode: text(),
    postalPlace: text(),
    addressNote: text(),
    version: version(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("person_contact_grade", gradeCheck("grade")),
    tenantPolicy(sql`(grade = 'none' or ${inProtectedCircle})`),
  ],
);

/** A wish to lower a grade; a second person must agree before it takes effect. */
export const protectionChange = pgTable(
  "protection_change",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    personId: uuid().notNull(),
    fromGrade: text().notNull(),
    toGrade: text().notNull(),
    reason: text().notNull(),
    proposedBy: uuid().notNull(),
    proposedAt: createdAt(),
    decidedBy: uuid(),
    decidedAt: instant(),
    decision: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    tenantPolicy(),
  ],
);

/** A language that a person understands, in the person's own order of preference. */
export const personLanguage = pgTable(
  "person_language",
  {
    municipalityId: municipalityId(),
    personId: uuid().notNull(),
    position: integer().notNull(),
    language: text().notNull(),
    dialect: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.personId, t.position] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    tenantPolicy(),
  ],
);

/** One person's relation to another: the person is the other's parent, guardian, spouse … */
export const personRelation = pgTable(
  "person_relation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    personId: uuid().notNull(),
    otherPersonId: uuid().notNull(),
    kind: text().notNull(),
    fromOn: date({ mode: "string" }),
    toOn: date({ mode: "string" }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.otherPersonId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    index("person_relation_person").on(t.municipalityId, t.personId),
    index("person_relation_other").on(t.municipalityId, t.otherPersonId),
    tenantPolicy(),
  ],
);

/** Persons who are settled together. */
export const household = pgTable(
  "household",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    /** Where the household came from when it was split off, or into which it was merged. */
    splitFromId: uuid(),
    mergedIntoId: uuid(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.id] }), tenantPolicy()],
);

/** A person's time in a household; to_on is the first day outside. */
export const householdMember = pgTable(
  "household_member",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    householdId: uuid().notNull(),
    personId: uuid().notNull(),
    isHead: boolean().notNull().default(false),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }),
    leftBecause: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.householdId],
      foreignColumns: [household.municipalityId, household.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    index("household_member_household").on(t.municipalityId, t.householdId),
    index("household_member_person").on(t.municipalityId, t.personId),
    uniqueIndex("household_member_current")
      .on(t.municipalityId, t.personId)
      .where(sql`to_on is null`),
    uniqueIndex("household_member_head")
      .on(t.municipalityId, t.householdId)
      .where(sql`to_on is null and is_head`),
    tenantPolicy(),
  ],
);
