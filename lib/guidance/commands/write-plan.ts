import "server-only";
import { guidancePlan } from "@/db/schema/guidance-plans";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { writePlanInput } from "../input";
import { curriculum } from "../queries/curriculum";
import { planVersions } from "../queries/plans";
import type { Plan } from "../types";

/** Writes a new version of the plan for the guidance of a household; those before stay. */
export const writePlan = command({
  name: "guidance.write-plan",
  input: writePlanInput,
  roles: guidanceRoles,
  async run(scope, { caseId, version, ...given }) {
    const opened = await caseForChange(scope, caseId, "guidance.write-plan");
    if (!opened.ok) return opened;
    const [before] = await planVersions(scope, caseId);
    if ((before?.version ?? 0) !== version) {
      const data = { ...before, goals: before?.goals.join("\n"), version: before?.version ?? 0 };
      return fail("errors.changed-meanwhile", { data });
    }
    const { topics } = await curriculum(scope);
    const keys = new Set(topics.map((topic) => topic.code));
    const fields: Record<string, string[]> = {};
    if (given.mappedOn > scope.today) fields.mappedOn = ["guidance.errors.mapped-on-in-future"];
    if (given.reviewOn && given.reviewOn < scope.today) {
      fields.reviewOn = ["guidance.errors.review-on-passed"];
    }
    for (const field of ["wanted", "needed"] as const) {
      if (given[field].some((key) => !keys.has(key))) {
        fields[field] = ["guidance.errors.unknown-choice"];
      }
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const content = contentOf(given);
    const changes = changesBetween(before ? contentOf(before) : {}, content);
    if (before && changes.length === 0) return ok({ caseId });
    await scope.tx.insert(guidancePlan).values({
      municipalityId: scope.municipalityId,
      caseId,
      version: version + 1,
      ...content,
      writtenBy: scope.actor.accountId,
      writtenByName: scope.actor.name,
      writtenOn: scope.today,
      writtenAt: scope.now,
    });
    scope.audit({
      action: "guidance.write-plan",
      objectType: "guidance_plan",
      objectId: `${caseId}/${version + 1}`,
      caseId,
      changes,
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});

type Content = Omit<Plan, "version" | "writtenByName" | "writtenOn">;

function contentOf(
  plan: { [K in keyof Content]?: Content[K] | undefined } & Pick<Content, "mappedOn">,
) {
  return {
    mappedOn: plan.mappedOn,
    manages: plan.manages || null,
    wishes: plan.wishes || null,
    wanted: [...new Set(plan.wanted)],
    needed: [...new Set(plan.needed)],
    goals: plan.goals ?? [],
    methods: [...new Set(plan.methods)],
    methodsReason: plan.methodsReason || null,
    householdDoes: plan.householdDoes || null,
    adviserDoes: plan.adviserDoes || null,
    othersDo: plan.othersDo || null,
    reviewOn: plan.reviewOn ?? null,
  };
}
