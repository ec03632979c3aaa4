import { leftOutFile } from "@/app/_server/import-answers";
import { route } from "@/app/_server/route";

/** The file of the rows that an import of people left out. */
export const GET = route<{ runId: string }>((ctx, _request, { runId }) =>
  leftOutFile(ctx, runId, "people"),
);
