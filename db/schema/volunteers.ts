import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";
import { municipality } from "./users";

/** Someone who helps newcomers unpaid: a refugee guide, or an organisation. */
export const volunteer = pgTable(
  "volunteer",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    kind: text().notNull(),
    name: text().notNull(),
    /** Whom to ask for in an organisation, or the organisation that a person helps through. */
    contactName: text(),
    organisation: text(),
    phone: text(),
    email: text(),
    languages: text().array().notNull().default([]),
    helpWith: text().array().notNull().default([]),
    signedUpOn: date({ mode: "string" }).notNull(),
    note: text(),
    isRetired: boolean().notNull().default(false),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("volunteer_kind", sql`kind in ('person','organisation')`),
    index("volunteer_name").on(t.municipalityId, sql`lower(name) collate "nb-NO-x-icu"`, t.id),
    tenantPolicy(),
  ],
);

/**
 * A volunteer's help offered to a household, and what came of it: the consent, what is shared, the
 * tasks, and when it is followed up and ends.
 */
export const volunteerOffer = pgTable(
  "volunteer_offer",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    offeredOn: date({ mode: "string" }).notNull(),
    answer: text(),
    answeredOn: date({ mode: "string" }),
    volunteerId: uuid(),
    consentOn: date({ mode: "string" }),
    /** Who in the household consented. */
    consentBy: uuid(),
    consentEndedOn: date({ mode: "string" }),
    /** What of the household the volunteer may be told. */
    shared: text().array().notNull().default([]),
    meetingPlace: text(),
    tasks: text(),
    startsOn: date({ mode: "string" }),
    followUpOn: date({ mode: "string" }),
    /** When the agreement was last followed up, and the day that was agreed for it. */
    followedUpOn: date({ mode: "string" }),
    followedUpFor: date({ mode: "string" }),
    endedOn: date({ mode: "string" }),
    endReason: text(),
    offeredBy: uuid().notNull(),
    offeredByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.volunteerId],
      foreignColumns: [volunteer.municipalityId, volunteer.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.consentBy],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("volunteer_offer_answer", sql`answer in ('yes','no','later')`),
    check("volunteer_offer_answered", sql`(answer is null) = (answered_on is null)`),
    // Nobody is brought together with a household that has not said yes and consented.
    check(
      "volunteer_offer_consent",
      sql`volunteer_id is null
        or (answer = 'yes' and consent_on is not null and consent_by is not null)`,
    ),
    check("volunteer_offer_followed_up", sql`(followed_up_on is null) = (followed_up_for is null)`),
    index("volunteer_offer_case").on(t.municipalityId, t.caseId, t.offeredOn.desc(), t.id.desc()),
    index("volunteer_offer_volunteer").on(t.municipalityId, t.volunteerId),
    tenantPolicy(),
  ],
);
