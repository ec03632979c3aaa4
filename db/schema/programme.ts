import { sql } from "drizzle-orm";
import {
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

/** A person's introduction programme: decision, start, planned end, end with reason, and after. */
export const programmeParticipation = pgTable(
  "programme_participation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Settlement date, or the day the right was claimed: the three months run from here. */
    rightArisesOn: date({ mode: "string" }),
    decidedOn: date({ mode: "string" }),
    startedOn: date({ mode: "string" }),
    plannedEndOn: date({ mode: "string" }),
    endGoal: text(),
    endedOn: date({ mode: "string" }),
    exitReason: text(),
    statusAfterOneYear: text(),
    statusAfterOneYearOn: date({ mode: "string" }),
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
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("programme_end_after_start", sql`ended_on >= started_on`),
    check("programme_planned_end_after_start", sql`planned_end_on >= started_on`),
    index("programme_participation_case").on(t.municipalityId, t.caseId),
    index("programme_participation_person").on(t.municipalityId, t.personId),
    tenantPolicy(),
  ],
);
