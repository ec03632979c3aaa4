import "server-only";
import { refreshCases } from "@/lib/casework/commands/refresh-cases";
import { registerRefresh } from "@/lib/platform/transaction";
import { keepIndicators } from "@/lib/steering/commands/keep-indicators";
import { keepMoments } from "@/lib/steering/commands/keep-moments";
import { keepWatch } from "@/lib/watch/commands/keep-watch";

// Loaded once by everything that writes: what a touched case sets in motion before the commit.
registerRefresh(async (scope, caseIds) => {
  await refreshCases(scope, caseIds);
  await keepIndicators(scope, caseIds);
  await keepMoments(scope, caseIds);
  await keepWatch(scope, caseIds);
});
