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
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { document } from "./documents";
import { programmeParticipation } from "./programme";

/**
 * A version of someone's integration plan. One is in force and one at most in the making; a trigger
 * keeps what has been in force as it was.
 */
export const integrationPlan = pgTable(
  "integration_plan",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    /** Counts the versions of the plan from 1. */
    number: integer().notNull(),
    status: text().notNull().default("draft"),
    startsOn: date({ mode: "string" }),
    endsOn: date({ mode: "string" }),
    endGoal: text(),
    endGoalSetOn: date({ mode: "string" }),
    /** The work or the education that it is about. */
    endGoalDetail: text(),
    longTermGoal: text(),
    /** What the participant wants, in the participant's own words. */
    wishes: text(),
    levelReading: text(),
    levelListening: text(),
    levelWriting: text(),
    levelOral: text(),
    /** Why a goal is below the guiding level. */
    levelReason: text(),
    norwegianHours: integer(),
    civicsHours: integer(),
    /** How the training is given, such as evenings or a track. */
    trainingNote: text(),
    elementsReason: text(),
    /** Much of the time is spent on homework, so that fewer hours are full time. */
    withHomework: boolean().notNull().default(false),
    /** Days without a programme, as [from, to] in order. */
    vacations: jsonb().$type<{ from: string; to: string }[]>().notNull().default([]),
    combinedEducation: text(),
    combinedEducationProvider: text(),
    adaptations: text().array().notNull().default([]),
    adaptationsResponsible: text(),
    /** What the participant and the municipality did not agree on. */
    disagreement: text(),
    complaintExplainedOn: date({ mode: "string" }),
    madeWithParticipantOn: date({ mode: "string" }),
    interpreterUse: text(),
    interpreterLanguage: text(),
    interpreterCategory: text(),
    interpreterDeviationReason: text(),
    /** What differs from the version before, and why. */
    changeNote: text(),
    agreedOn: date({ mode: "string" }),
    inForceFrom: date({ mode: "string" }),
    replacedOn: date({ mode: "string" }),
    /** Told after the plan is in force; the next review is set anew at each. */
    copyGivenOn: date({ mode: "string" }),
    reviewOn: date({ mode: "string" }),
    writtenBy: uuid().notNull(),
    writtenByName: text().notNull(),
    changedAt: instant().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    check("integration_plan_status", sql`status in ('draft','agreed','in_force','replaced')`),
    check("integration_plan_period", sql`starts_on <= ends_on`),
    check(
      "integration_plan_agreed",
      sql`status = 'draft' or (agreed_on is not null and made_with_participant_on is not null)`,
    ),
    check(
      "integration_plan_force",
      sql`(status in ('in_force','replaced')) = (in_force_from is not null)
        and (status = 'replaced') = (replaced_on is not null)
        and (status in ('draft','agreed') or (starts_on is not null and ends_on is not null))`,
    ),
    uniqueIndex("integration_plan_number").on(t.municipalityId, t.participationId, t.number),
    uniqueIndex("integration_plan_one_in_force")
      .on(t.municipalityId, t.participationId)
      .where(sql`status = 'in_force'`),
    uniqueIndex("integration_plan_one_in_the_making")
      .on(t.municipalityId, t.participationId)
      .where(sql`status in ('draft','agreed')`),
    index("integration_plan_review")
      .on(t.municipalityId, t.reviewOn)
      .where(sql`status = 'in_force'`),
    tenantPolicy(),
  ],
);

const planKey = (t: never) => {
  const columns = t as { municipalityId: never; planId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.planId],
    foreignColumns: [integrationPlan.municipalityId, integrationPlan.id],
  });
};

/** An element of a version of a plan: what, when, how much and where. */
export const planElement = pgTable(
  "plan_element",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    planId: uuid().notNull(),
    /** The same element in every version of the plan. */
    lineId: uuid().notNull(),
    /** Code of the list `plan_element`. */
    kind: text().notNull(),
    /** What it is called, such as the class or the employer. */
    title: text(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }).notNull(),
    minutesPerWeek: integer().notNull(),
    /** The days of the week with their hours, where they are known; the minutes are then their sum. */
    times: jsonb().$type<{ weekday: number; from: string; to: string }[]>().notNull().default([]),
    /** It rests in the municipality's school breaks. */
    followsSchool: boolean().notNull().default(false),
    provider: text(),
    place: text(),
    reason: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    planKey(t as never),
    check("plan_element_period", sql`from_on <= to_on`),
    check("plan_element_minutes", sql`minutes_per_week between 1 and 3600`),
    uniqueIndex("plan_element_line").on(t.municipalityId, t.planId, t.lineId),
    index("plan_element_kind").on(t.municipalityId, t.kind, t.toOn),
    tenantPolicy(),
  ],
);

/** A sub-goal of a version of a plan, and how it went. */
export const planSubGoal = pgTable(
  "plan_sub_goal",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    planId: uuid().notNull(),
    /** The same sub-goal in every version of the plan. */
    lineId: uuid().notNull(),
    kind: text().notNull(),
    text: text().notNull(),
    measure: text(),
    dueOn: date({ mode: "string" }),
    result: text(),
    resultOn: date({ mode: "string" }),
    resultNote: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    planKey(t as never),
    check("plan_sub_goal_kind", sql`kind in ('work_ability','basic_skills','norwegian_test')`),
    check(
      "plan_sub_goal_result",
      sql`result in ('reached','partly','not_reached','dropped')
        and (result is null) = (result_on is null)`,
    ),
    uniqueIndex("plan_sub_goal_line").on(t.municipalityId, t.planId, t.lineId),
    tenantPolicy(),
  ],
);

/** A talk in which the plan was gone through with the participant. Never changed. */
export const planReview = pgTable(
  "plan_review",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    planId: uuid().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    interpreterUse: text().notNull(),
    interpreterLanguage: text(),
    interpreterCategory: text(),
    interpreterDeviationReason: text(),
    /** What is to be changed, or that nothing is. */
    changeNote: text().notNull(),
    endGoalAtRisk: boolean().notNull(),
    nextReviewOn: date({ mode: "string" }),
    heldBy: uuid().notNull(),
    heldByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    planKey(t as never),
    index("plan_review_participation").on(t.municipalityId, t.participationId, t.heldOn, t.id),
    tenantPolicy(),
  ],
);

/**
 * The contract of a version of the plan, signed by both parties. It is kept with the plan as it was
 * then, and never changed.
 */
export const integrationContract = pgTable(
  "integration_contract",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    planId: uuid().notNull(),
    kind: text().notNull().default("contract"),
    method: text().notNull(),
    signedOn: date({ mode: "string" }).notNull(),
    /** The plan and the duties of both, as they stood when it was signed. */
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    participantSignature: jsonb().$type<Record<string, unknown>>().notNull(),
    adviserSignature: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Digest of what was signed. */
    digest: text().notNull(),
    documentId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [integrationPlan.municipalityId, integrationPlan.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.documentId],
      foreignColumns: [document.municipalityId, document.id],
    }),
    check("integration_contract_kind", sql`kind in ('contract','declaration')`),
    check("integration_contract_method", sql`method in ('screen','paper')`),
    uniqueIndex("integration_contract_plan").on(t.municipalityId, t.planId, t.kind),
    index("integration_contract_participation").on(t.municipalityId, t.participationId),
    tenantPolicy(),
  ],
);
