import { importProgress } from "@/app/_server/import-answers";
import { route } from "@/app/_server/route";

/** How far an import of people has come. */
export const GET = route<{ runId: string }>((ctx, _request, { runId }) =>
  importProgress(ctx, runId, "people"),
);
