import { route } from "@/app/_server/route";
import { wakeJobs } from "@/lib/platform/jobs";
import { inScope } from "@/lib/platform/transaction";
import { requireRun } from "@/lib/transfer/queries/import-runs";
import { isWorking } from "@/lib/transfer/rules/run-status";

/** How far an import has come, for the page that waits for it. */
export const GET = route<{ runId: string }>(async (ctx, _request, { runId }) => {
  const run = await inScope(ctx, (scope) => requireRun(scope, runId, "transfer.view-import"));
  // Should the process that worked on it be gone, this one may look for it.
  if (isWorking(run.status)) wakeJobs(ctx.municipalityId);
  const { status, doneCount, rowCount } = run;
  return Response.json(
    { status, done: Math.min(doneCount, rowCount), total: rowCount },
    { headers: { "Cache-Control": "no-store" } },
  );
});
