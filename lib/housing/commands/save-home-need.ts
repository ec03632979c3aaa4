import "server-only";
import { and, eq } from "drizzle-orm";
import { homeAdaptation, homeNeed } from "@/db/schema/housing";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { saveHomeNeedInput } from "../input/needs";
import { homeNeedsOfCase } from "../queries/home-needs";

/**
 * What someone in the household needs of a home; version 0 when nothing was written before. Error:
 * `errors.changed-meanwhile` with what stands.
 *
 * @throws not found, for someone who is not in the household
 */
export const saveHomeNeed = command({
  name: "housing.save-home-need",
  input: saveHomeNeedInput,
  roles: housingRoles,
  async run(scope, { caseId, personId, version, adaptations, hasEnoughSpace, ...need }) {
    const act = "housing.save-home-need";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const members = await membersOfCase(scope, opened.value);
    if (!members.some((one) => one.personId === personId)) {
      throw notFound({ action: act, objectType: "person", objectId: personId, caseId });
    }
    const stands = (await homeNeedsOfCase(scope, caseId)).find((one) => one.personId === personId);
    if (version !== (stands?.version ?? 0))
      return fail("errors.changed-meanwhile", { data: stands });
    const { municipalityId } = scope;
    const written = {
      ...need,
      hasEnoughSpace: hasEnoughSpace === null ? null : hasEnoughSpace === "yes",
      version: version + 1,
    };
    const key = { municipalityId, caseId, personId };
    await scope.tx
      .insert(homeNeed)
      .values({ ...key, ...written })
      .onConflictDoUpdate({
        target: [homeNeed.municipalityId, homeNeed.caseId, homeNeed.personId],
        set: written,
      });
    await scope.tx
      .delete(homeAdaptation)
      .where(
        and(
          eq(homeAdaptation.municipalityId, municipalityId),
          eq(homeAdaptation.caseId, caseId),
          eq(homeAdaptation.personId, personId),
        ),
      );
    const named = new Map(adaptations.map((one) => [one.adaptation ?? "", one]));
    if (named.size > 0) {
      await scope.tx.insert(homeAdaptation).values(
        [...named].map(([adaptation, { inPlaceOn }]) => ({
          ...key,
          id: newId(),
          adaptation,
          inPlaceOn,
        })),
      );
    }
    scope.audit({ action: act, objectType: "person", objectId: personId, caseId, personId });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
