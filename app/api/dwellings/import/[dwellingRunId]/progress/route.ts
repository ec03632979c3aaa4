import { importProgress } from "@/app/_server/import-answers";
import { route } from "@/app/_server/route";

/** How far an import of dwellings has come. */
export const GET = route<{ dwellingRunId: string }>((ctx, _request, { dwellingRunId }) =>
  importProgress(ctx, dwellingRunId, "dwellings"),
);
