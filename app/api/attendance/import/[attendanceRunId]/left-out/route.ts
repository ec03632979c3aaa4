import { leftOutFile } from "@/app/_server/import-answers";
import { route } from "@/app/_server/route";

/** The file of the rows that an import of a school's list left out. */
export const GET = route<{ attendanceRunId: string }>((ctx, _request, { attendanceRunId }) =>
  leftOutFile(ctx, attendanceRunId, "attendance"),
);
