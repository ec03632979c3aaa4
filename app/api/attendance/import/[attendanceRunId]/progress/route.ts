import { importProgress } from "@/app/_server/import-answers";
import { route } from "@/app/_server/route";

/** How far an import of a school's list has come. */
export const GET = route<{ attendanceRunId: string }>((ctx, _request, { attendanceRunId }) =>
  importProgress(ctx, attendanceRunId, "attendance"),
);
