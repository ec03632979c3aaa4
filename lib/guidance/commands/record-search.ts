import "server-only";
import { and, eq } from "drizzle-orm";
import { housingSearch } from "@/db/schema/guidance-plans";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { recordSearchInput } from "../input";
import { searchesOfCases } from "../queries/plans";

const FIELDS = ["advertOn", "viewingOn", "referenceOn", "leaseOn", "completedOn"] as const;

/** Records what the household has practised of a real search for a home. */
export const recordSearch = command({
  name: "guidance.record-search",
  input: recordSearchInput,
  roles: guidanceRoles,
  async run(scope, { caseId, version, ...given }) {
    const opened = await caseForChange(scope, caseId, "guidance.record-search");
    if (!opened.ok) return opened;
    const [before] = await searchesOfCases(scope, [caseId]);
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", {
        data: { ...before, version: before?.version ?? 0 },
      });
    }
    const late = FIELDS.filter((field) => (given[field] ?? "") > scope.today);
    if (late.length > 0) {
      const fields = Object.fromEntries(
        late.map((field) => [field, ["guidance.errors.practised-in-future"]]),
      );
      return fail("errors.invalid-input", { fields });
    }
    const content = {
      advertOn: given.advertOn ?? null,
      viewingOn: given.viewingOn ?? null,
      referenceOn: given.referenceOn ?? null,
      leaseOn: given.leaseOn ?? null,
      completedOn: given.completedOn ?? null,
      note: given.note || null,
    };
    if (before) {
      await scope.tx
        .update(housingSearch)
        .set({ ...content, version: version + 1 })
        .where(
          and(
            eq(housingSearch.municipalityId, scope.municipalityId),
            eq(housingSearch.caseId, caseId),
          ),
        );
    } else {
      await scope.tx
        .insert(housingSearch)
        .values({ municipalityId: scope.municipalityId, caseId, ...content });
    }
    const { caseId: _, version: __, ...stood } = before ?? { caseId, version };
    scope.audit({
      action: "guidance.record-search",
      objectType: "housing_search",
      objectId: caseId,
      caseId,
      changes: changesBetween(stood, content),
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
