import "server-only";
import { and, eq } from "drizzle-orm";
import { benefitIncome, benefitSetOff, benefitSituation } from "@/db/schema/benefit";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { removeFactInput } from "../input/facts";
import { isOfClaim } from "../queries/claims";
import { setOffsOf } from "../queries/recorded";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.remove-fact";
const TABLES = { situation: benefitSituation, income: benefitIncome, set_off: benefitSetOff };

/**
 * Takes away what was recorded by mistake. Of approved months it changes nothing but what the next
 * month puts right.
 *
 * Errors: `errors.changed-meanwhile`, and `benefit.errors.set-off-taken` for a set-off of which an
 * approved month has taken a part, and `benefit.errors.set-off-of-claim` for one of a claim, which is
 * withdrawn.
 */
export const removeFact = command({
  name: act,
  input: removeFactInput,
  roles: benefitRoles,
  async run(scope, { caseId, personId, fact, id, version }) {
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const table = TABLES[fact];
    const one = and(
      eq(table.municipalityId, scope.municipalityId),
      eq(table.id, id),
      eq(table.personId, personId),
    );
    const [row] = await scope.tx.select({ version: table.version }).from(table).where(one);
    if (!row) throw notFound({ action: act, objectType: `benefit_${fact}`, objectId: id, caseId });
    if (row.version !== version) return fail("errors.changed-meanwhile");
    if (fact === "set_off") {
      if (await isOfClaim(scope, id)) return fail("benefit.errors.set-off-of-claim");
      const found = (await setOffsOf(scope, [personId])).find((other) => other.id === id);
      if (found && found.leftOre < found.totalOre) return fail("benefit.errors.set-off-taken");
    }
    await scope.tx.delete(table).where(one);
    scope.audit({ action: act, objectType: `benefit_${fact}`, objectId: id, caseId, personId });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
