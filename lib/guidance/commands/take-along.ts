import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { isProtected } from "@/lib/people/rules/address-protection";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { takeAlongInput } from "../input";
import { householdToTake } from "../queries/household-to-take";

/**
 * What the form of a session needs of a household, for a phone that will have no coverage. It leaves
 * the house with the adviser, so the trail has it as an act of its own. A household with address
 * protection stays.
 */
export const takeAlong = command({
  name: "guidance.take-along",
  input: takeAlongInput,
  roles: guidanceRoles,
  async run(scope, { caseId }) {
    const head = await requireCase(scope, caseId, "guidance.take-along");
    if (head.status === "closed") return fail("cases.errors.case-closed");
    if (isProtected(head.addressProtection)) return fail("guidance.errors.protected-stays");
    return ok(await householdToTake(scope, head));
  },
});
