"use server";
import { formAction } from "@/app/_server/action";
import { mapColumns } from "@/lib/transfer/commands/map-columns";

export const mapColumnsAction = formAction(mapColumns, {
  redirectTo: ({ runId }) => `/admin/import/${runId}`,
});
