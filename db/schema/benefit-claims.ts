import { sql } from "drizzle-orm";
import {
  bigint,
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
import { benefitRun, benefitSetOff } from "./benefit";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";
import { programmeParticipation } from "./programme";
import { municipality } from "./users";

const ore = () => bigint({ mode: "number" });

const ofPerson = (t: never) => {
  const columns = t as { municipalityId: never; personId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.personId],
    foreignColumns: [person.municipalityId, person.id],
  });
};

/**
 * What was paid too much or too little, beyond what the months themselves put right, and what was decided
 * of it. It is withdrawn, never changed.
 */
export const benefitClaim = pgTable(
  "benefit_claim",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    resolution: text().notNull(),
    cause: text().notNull(),
    /** First day of the first and of the last month that it is about. */
    fromMonth: date({ mode: "string" }).notNull(),
    toMonth: date({ mode: "string" }).notNull(),
    totalOre: ore().notNull(),
    /** The month in which it stands as a line, or from which it is set off. */
    month: date({ mode: "string" }).notNull(),
    /** Of what is demanded back: when it is to be paid, and how much has been. */
    dueOn: date({ mode: "string" }),
    paidBackOre: ore().notNull().default(0),
    paidBackOn: date({ mode: "string" }),
    setOffId: uuid(),
    decidedOn: date({ mode: "string" }).notNull(),
    reason: text().notNull(),
    letterId: uuid(),
    decidedBy: uuid().notNull(),
    decidedByName: text().notNull(),
    withdrawnOn: date({ mode: "string" }),
    withdrawnReason: text(),
    withdrawnByName: text(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofPerson(t as never),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.setOffId],
      foreignColumns: [benefitSetOff.municipalityId, benefitSetOff.id],
    }),
    check(
      "benefit_claim_resolution",
      sql`resolution in ('demanded_back','set_off','waived','arrears')`,
    ),
    check(
      "benefit_claim_cause",
      sql`cause in ('wrong_information','national_insurance','payroll','municipality','other')`,
    ),
    check(
      "benefit_claim_amounts",
      sql`total_ore > 0 and paid_back_ore between 0 and total_ore and (paid_back_ore = 0 or resolution = 'demanded_back')`,
    ),
    check(
      "benefit_claim_months",
      sql`extract(day from from_month) = 1 and extract(day from to_month) = 1 and extract(day from month) = 1 and from_month <= to_month`,
    ),
    check("benefit_claim_due", sql`(resolution = 'demanded_back') = (due_on is not null)`),
    check("benefit_claim_set_off", sql`(resolution = 'set_off') = (set_off_id is not null)`),
    check(
      "benefit_claim_withdrawn",
      sql`(withdrawn_on is null) = (withdrawn_reason is null) and (withdrawn_on is null) = (withdrawn_by_name is null)`,
    ),
    index("benefit_claim_person").on(t.municipalityId, t.personId, t.month),
    index("benefit_claim_owed")
      .on(t.municipalityId, t.dueOn)
      .where(
        sql`resolution = 'demanded_back' and withdrawn_on is null and paid_back_ore < total_ore`,
      ),
    tenantPolicy(),
  ],
);

/** What a basic amount that was entered later changes of approved months, worked out for all at once. */
export const benefitRecalculation = pgTable(
  "benefit_recalculation",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    kind: text().notNull().default("introduction_benefit"),
    /** From which day the amount holds, and the amount. */
    fromOn: date({ mode: "string" }).notNull(),
    gOre: ore().notNull(),
    /** The approved months that it touches, first days. */
    months: text().array().notNull(),
    status: text().notNull(),
    participantCount: integer().notNull().default(0),
    doneCount: integer().notNull().default(0),
    /** The participation up to which it is worked out. */
    doneUntil: uuid(),
    peopleCount: integer().notNull().default(0),
    totalOre: ore().notNull().default(0),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    startedAt: instant().notNull(),
    computedAt: instant(),
    /** The approved month that has paid it. */
    settledRunId: uuid(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.settledRunId],
      foreignColumns: [benefitRun.municipalityId, benefitRun.id],
    }),
    check("benefit_recalculation_kind", sql`kind in ('introduction_benefit')`),
    check("benefit_recalculation_status", sql`status in ('computing','computed','settled')`),
    check(
      "benefit_recalculation_settled",
      sql`(status = 'settled') = (settled_run_id is not null)`,
    ),
    uniqueIndex("benefit_recalculation_one_open")
      .on(t.municipalityId, t.kind)
      .where(sql`status <> 'settled'`),
    tenantPolicy(),
  ],
);

/** What one participant has to get, or has had too much, month by month. */
export const benefitRecalculated = pgTable(
  "benefit_recalculated",
  {
    municipalityId: municipalityId(),
    recalculationId: uuid().notNull(),
    participationId: uuid().notNull(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    ore: ore().notNull(),
    months: jsonb().$type<{ month: string; oldOre: number; newOre: number }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.recalculationId, t.participationId] }),
    foreignKey({
      columns: [t.municipalityId, t.recalculationId],
      foreignColumns: [benefitRecalculation.municipalityId, benefitRecalculation.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    ofPerson(t as never),
    index("benefit_recalculated_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);
