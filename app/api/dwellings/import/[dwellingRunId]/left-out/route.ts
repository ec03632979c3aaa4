import { leftOutFile } from "@/app/_server/import-answers";
import { route } from "@/app/_server/route";

/** The file of the rows that an import of dwellings left out. */
export const GET = route<{ dwellingRunId: string }>((ctx, _request, { dwellingRunId }) =>
  leftOutFile(ctx, dwellingRunId, "dwellings"),
);
