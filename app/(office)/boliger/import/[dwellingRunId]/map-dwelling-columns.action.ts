"use server";
import { formAction } from "@/app/_server/action";
import { mapDwellingColumns } from "@/lib/transfer/commands/map-dwelling-columns";

export const mapDwellingColumnsAction = formAction(mapDwellingColumns, {
  redirectTo: ({ runId }) => `/boliger/import/${runId}`,
});
