import { describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { isDomainError } from "@/lib/platform/errors";
import { inScope, registerRefresh } from "@/lib/platform/transaction";
import { aHousehold, anOfficer, aPerson, granted } from "../fixtures";
import { gradesOf } from "../queries/protection";
import { changeContact } from "./change-contact";
import { decideLowering } from "./decide-lowering";
import { proposeLowering } from "./propose-lowering";
import { raiseProtection } from "./raise-protection";

registerRefresh(async () => {});

describe("lower a grade of address protection", () => {
  it("takes a second person of the circle", () =>
    withRollback(async () => {
      const outsider = anOfficer();
      const [first, second] = [
        anOfficer({ inProtectedCircle: true }),
        anOfficer({ inProtectedCircle: true }),
      ];
      const personId = await aPerson(outsider);
      granted(await changeContact(outsider, { personId, streetAddress: "Storgata 1" }));
      granted(await raiseProtection(outsider, { personId, grade: "fortrolig" }));
      expect(await raiseProtection(outsider, { personId, grade: "none" })).toMatchObject({
        error: { code: "people.errors.protection-not-raised" },
      });
      const lowering = { personId, grade: "none", reason: "Ikke lenger gradert" };
      const { proposalId } = granted(await proposeLowering(first, lowering));
      expect(await proposeLowering(second, lowering)).toMatchObject({
        error: { code: "people.errors.protection-already-proposed" },
      });
      const yes = { proposalId, decision: "approved" };
      const refused = await decideLowering(outsider, yes).catch((error) => error);
      expect(isDomainError(refused) && refused.kind).toBe("forbidden");
      expect(await decideLowering(first, yes)).toMatchObject({
        error: { code: "people.errors.protection-same-person" },
      });
      expect(granted(await decideLowering(second, yes))).toEqual({ grade: "none" });
      granted(await changeContact(outsider, { personId, version: 1, streetAddress: "Storgata 2" }));
    }));

  it("opens nothing while another of the household keeps a grade", () =>
    withRollback(async () => {
      const circle = anOfficer({ inProtectedCircle: true });
      const other = anOfficer({ inProtectedCircle: true });
      const { personIds } = await aHousehold(circle, [{}, { givenName: "Bilal" }]);
      const [first = "", second = ""] = personIds;
      granted(await raiseProtection(circle, { personId: first, grade: "fortrolig" }));
      granted(await raiseProtection(circle, { personId: second, grade: "strengt_fortrolig" }));
      const { proposalId } = granted(
        await proposeLowering(circle, { personId: second, grade: "none", reason: "Opphevet" }),
      );
      granted(await decideLowering(other, { proposalId, decision: "approved" }));
      const grades = await inScope(circle, (scope) => gradesOf(scope, personIds));
      expect([...grades.values()]).toEqual(["fortrolig", "fortrolig"]);
    }));
});
