import { z } from "zod";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { idInput } from "@/lib/platform/ids";
import { ATTENDANCE_FIELDS } from "./rules/attendance-columns";
import { DWELLING_FIELDS } from "./rules/dwelling-columns";
import { IMPORT_FIELDS } from "./rules/fields";
import { ROW_STATES } from "./rules/run-status";

const runId = idInput;
const version = z.coerce.number("errors.invalid-number").int("errors.invalid-number");

/** Column number from 0 to field; a column that is not read is left out. */
const columns = <Field extends string>(fields: readonly Field[]) =>
  z
    .record(
      z.string().regex(/^c\d{1,3}$/),
      z.union([z.enum(fields), z.literal("")], "errors.invalid-value"),
    )
    .default({});

export const mapColumnsInput = z.object({
  runId,
  version,
  columns: columns(IMPORT_FIELDS),
  teamId: z.uuid("errors.required"),
  settlementType: z.enum(SETTLEMENT_TYPES, "errors.required"),
});

export const mapDwellingColumnsInput = z.object({
  runId,
  version,
  columns: columns(DWELLING_FIELDS),
});

export const mapAttendanceColumnsInput = z.object({
  runId,
  version,
  columns: columns(ATTENDANCE_FIELDS),
});

export const decideDuplicateInput = z.object({
  runId,
  rowNumber: z.coerce.number("errors.invalid-number").int("errors.invalid-number").positive(),
  decision: z.enum(["same", "different"], "errors.required"),
});

export const runInput = z.object({ runId, version });

export const startImportInput = z.object({
  runId,
  version,
  /** That rows with errors and undecided duplicates are left out was understood. */
  leaveOut: z.boolean().default(false),
});

export const ROW_FILTERS = [...ROW_STATES, "warning", "all"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What the list of rows is narrowed to, and the row after which the page begins. */
export const rowFilterInput = z.object({
  show: z.enum(ROW_FILTERS).catch("all"),
  after: z.coerce.number().int().nonnegative().catch(0),
});
