import "server-only";
import { registerRefresh } from "@/lib/platform/transaction";

/** The composition root: tells the lower steps of lib what the higher ones do before a commit. */
registerRefresh(async (scope, caseIds) => {
  const { refreshCases } = await import("@/lib/casework/refresh");
  await refreshCases(scope, caseIds);
});
