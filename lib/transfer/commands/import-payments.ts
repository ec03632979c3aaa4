import "server-only";
import { z } from "zod";
import { benefitRoles } from "@/lib/benefit/access";
import { keepPayments } from "@/lib/benefit/commands/record-payments";
import { resultsForFile } from "@/lib/benefit/queries/results";
import { requireRun } from "@/lib/benefit/queries/runs";
import { command } from "@/lib/platform/command";
import { type Ctx, hasRole } from "@/lib/platform/context";
import { idInput } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { savedMapping } from "../queries/import-runs";
import { readTable } from "../queries/read-table";
import {
  namedColumns,
  PAYMENT_FIELDS,
  paidLinesOf,
  recognisePaymentHeadings,
} from "../rules/payment-columns";
import type { ReadTable } from "../types";
import { keepMapping } from "./map-columns";
import { headingDigest } from "./receive-file";

const act = "transfer.import-payments";
const KIND = "payments";

type Sent = { content: Buffer; benefitRunId: string; reference?: string; paid?: string };

/**
 * Reads what payroll has paid from its file, and keeps it to compare with what was computed. What the
 * columns hold is kept for the next file with the same headings. Rows that cannot be used are named, and
 * the others kept.
 *
 * Errors: those of `readTable`, `transfer.file.no-payment-columns`, `benefit.errors.not-now`.
 */
export async function importPayments(
  ctx: Ctx,
  { content, ...about }: Sent,
): Promise<Result<{ month: string; lines: number; left: number[] }>> {
  const recognise = (headings: readonly string[]) => recognisePaymentHeadings(headings);
  const table = hasRole(ctx.actor, ...benefitRoles) ? await readTable(content, recognise) : null;
  if (table && !table.ok) return table;
  return keepTable(ctx, { ...about, table: table?.value });
}

const keepTable = command({
  name: act,
  input: z.object({
    benefitRunId: idInput,
    reference: z.string().max(100).optional(),
    paid: z.string().max(100).optional(),
    table: z.custom<ReadTable>((value) => typeof value === "object" && value !== null),
  }),
  roles: benefitRoles,
  async run(scope, { benefitRunId, table, ...named }) {
    const run = await requireRun(scope, benefitRunId, act);
    if (run.status !== "approved") return fail("benefit.errors.not-now");
    const { headings } = table;
    const digest = headingDigest(headings, KIND);
    const saved = await savedMapping(scope, headings, digest, PAYMENT_FIELDS);
    const mapping = namedColumns(headings, saved ?? recognisePaymentHeadings(headings), named);
    if (!mapping) return fail("transfer.file.no-payment-columns");
    await keepMapping(scope, { headings, kind: KIND }, mapping);
    const known = new Set((await resultsForFile(scope, run.id)).map((row) => row.participationId));
    const { lines, left } = paidLinesOf(table, mapping, (reference) => known.has(reference));
    await keepPayments(scope, run.id, lines);
    scope.audit({ action: act, objectType: "benefit_run", objectId: run.id });
    return ok({ month: run.month, lines: lines.length, left });
  },
});
