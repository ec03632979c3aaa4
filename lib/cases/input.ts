import { z } from "zod";
import { createPersonInput } from "@/lib/people/input";
import { PROTECTION_GRADES } from "@/lib/people/rules/address-protection";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { CLOSE_REASONS, closeReasonNeedsNote, closesWithOwnAct } from "./rules/close-reasons";
import { SHORTEST_EMERGENCY_REASON } from "./rules/grants";
import { OFFICER_ROLES } from "./rules/officers";
import { SETTLEMENT_TYPES } from "./rules/settlement-types";
import { STAGE_ACTS, STAGES } from "./rules/stages";

const plainDate = z.string("errors.invalid-date").refine(isPlainDate, "errors.invalid-date");
const text = (max: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");
const version = z.coerce.number("errors.invalid-number").int();
const key = z.uuid().optional();
const caseId = idInput;

export const SORTS = ["activity", "name", "number", "due"] as const;
export type Sort = (typeof SORTS)[number];
export const DUE_FILTERS = ["overdue", "week", "month", "none"] as const;
export const STATUS_FILTERS = ["open", "closed", "all"] as const;

const tolerant = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the case list can be narrowed by; a filter with an unknown value is left out. */
export const caseListInput = z.object({
  q: tolerant(z.string().trim().max(100)),
  stage: tolerant(z.enum(STAGES)),
  type: tolerant(z.enum(SETTLEMENT_TYPES)),
  team: tolerant(z.uuid()),
  /** An account, or `me`, or `none` for cases without an officer. */
  officer: tolerant(z.union([z.uuid(), z.literal("me"), z.literal("none")])),
  status: z.enum(STATUS_FILTERS).catch("open"),
  due: tolerant(z.enum(DUE_FILTERS)),
  grade: tolerant(z.enum(PROTECTION_GRADES)),
  openedFrom: tolerant(z.string().refine(isPlainDate)),
  openedTo: tolerant(z.string().refine(isPlainDate)),
  sort: z.enum(SORTS).catch("activity"),
  after: tolerant(z.string().max(300)),
});
export type CaseListInput = z.output<typeof caseListInput>;

/** A person who is new to the municipality, with what is needed to begin a case. */
const newMember = createPersonInput.omit({
  householdId: true,
  fromOn: true,
  idempotencyKey: true,
});

/** A row of the form that nobody has filled in is no person. */
function withoutEmptyRows(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.filter((row) => Object.values(row ?? {}).some((value) => value !== ""));
}

export const openCaseInput = z
  .object({
    idempotencyKey: key,
    settlementType: z.enum(SETTLEMENT_TYPES, "errors.required"),
    teamId: z.uuid("errors.required"),
    /** A household that is registered already; otherwise one is made of the members. */
    householdId: idInput.optional(),
    existing: z.array(idInput).max(30).default([]),
    members: z.preprocess(withoutEmptyRows, z.array(newMember).max(30).default([])),
    officers: z
      .object({
        settlement_officer: idInput.optional(),
        housing_adviser: idInput.optional(),
        programme_adviser: idInput.optional(),
      })
      .default({}),
    note: z.string().trim().max(10_000, "errors.too-long").optional(),
    /** That likely duplicates were shown, and the new persons are others. */
    duplicatesSeen: z.boolean().default(false),
  })
  .refine(
    ({ householdId, existing, members }) => householdId || existing.length + members.length > 0,
    { path: ["members"], message: "cases.errors.no-members" },
  );

export const moveStageInput = z.object({
  caseId,
  act: z.enum(STAGE_ACTS),
  version,
  overrideReason: z.string().trim().max(2000, "errors.too-long").optional(),
});

export const assignOfficerInput = z.object({
  caseId,
  role: z.enum(OFFICER_ROLES),
  /** Empty: nobody has the role any longer. */
  accountId: idInput.optional(),
});

export const assignCasesInput = z
  .object({
    role: z.enum(OFFICER_ROLES, "errors.required"),
    accountId: z.uuid("errors.required"),
    /** The chosen cases; or all that the filter in `query` shows. */
    caseIds: z.array(idInput).max(500).default([]),
    all: z.boolean().default(false),
    query: z.string().max(2000).default(""),
  })
  .refine(({ caseIds, all }) => all || caseIds.length > 0, {
    path: ["caseIds"],
    message: "cases.errors.nothing-selected",
  });

export const changeTeamInput = z.object({ caseId, teamId: z.uuid("errors.required"), version });

export const changeSettlementTypeInput = z.object({
  caseId,
  settlementType: z.enum(SETTLEMENT_TYPES, "errors.required"),
  reason: text(2000),
  version,
});

export const addNoteInput = z.object({
  idempotencyKey: key,
  caseId,
  body: text(10_000),
  correctsId: idInput.optional(),
});

export const closeCaseInput = z
  .object({
    caseId,
    reason: z
      .enum(CLOSE_REASONS, "errors.required")
      .refine((reason) => !closesWithOwnAct(reason), "cases.errors.closed-by-its-own-act"),
    note: z.string().trim().max(4000, "errors.too-long").optional(),
    version,
  })
  .refine(({ reason, note }) => !closeReasonNeedsNote(reason) || note, {
    path: ["note"],
    message: "cases.errors.note-needed",
  });

export const reopenCaseInput = z.object({ caseId, reason: text(2000), version });

export const giveAccessInput = z.object({
  idempotencyKey: key,
  caseId,
  accountId: z.uuid("errors.required"),
  reason: text(1000),
  lastDay: plainDate,
});

export const takeEmergencyAccessInput = z.object({
  idempotencyKey: key,
  caseNumber: text(20),
  reason: z
    .string("errors.required")
    .trim()
    .min(SHORTEST_EMERGENCY_REASON, "cases.errors.emergency-reason-short")
    .max(2000, "errors.too-long"),
});

export const reviewEmergencyAccessInput = z.object({
  grantId: idInput,
  note: text(2000),
  /** End the access now when it still runs. */
  end: z.boolean().default(false),
});

export const endAccessInput = z.object({ caseId, grantId: idInput });

export const setSettlementDatesInput = z.object({
  caseId,
  personId: idInput,
  /** Version of the person's dates that was read; 0 when there were none. */
  version,
  acceptedOn: plainDate.optional(),
  allocationDecidedOn: plainDate.optional(),
  plannedOn: plainDate.optional(),
  settledOn: plainDate.optional(),
  /** Give the same dates to the others in the household where they have none. */
  everyone: z.boolean().default(false),
});

export const saveViewInput = z.object({
  idempotencyKey: key,
  name: text(60),
  query: z.string().max(2000).default(""),
  shared: z.boolean().default(false),
});

export const deleteViewInput = z.object({ viewId: idInput });
