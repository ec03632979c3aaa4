"use server";
import { formAction } from "@/app/_server/action";
import { mapList } from "@/lib/reconciliation/commands/map-list";

export const mapListAction = formAction(mapList, {
  redirectTo: ({ runId }) => `/styring/avstemming/${runId}`,
});
