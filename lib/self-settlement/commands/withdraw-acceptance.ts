import "server-only";
import type { CaseHead } from "@/lib/cases/types";
import type { Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { setMemberDates } from "./set-member-dates";

/** The municipality's acceptance no longer stands, unless IMDi has decided on it. Part of the acts. */
export function withdrawAcceptance(scope: Scope, head: CaseHead): Promise<Result<null>> {
  return setMemberDates(scope, head, ({ allocationDecidedOn }) =>
    allocationDecidedOn ? {} : { acceptedOn: null },
  );
}
