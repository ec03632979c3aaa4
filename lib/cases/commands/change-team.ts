import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { team } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { changeTeamInput } from "../input";
import { caseForChange, countUp } from "../queries/require-case";
import { teamName } from "../queries/staff";

/** Moves a case to another team, whose members may then open it. Error: `cases.errors.no-such-team`. */
export const changeTeam = command({
  name: "cases.change-team",
  input: changeTeamInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, teamId, version }) {
    const found = await caseForChange(scope, caseId, "cases.change-team", { version });
    if (!found.ok) return found;
    const after = await teamName(scope, teamId);
    if (!after) {
      return fail("cases.errors.no-such-team", {
        fields: { teamId: ["cases.errors.no-such-team"] },
      });
    }
    if (teamId === found.value.teamId) return ok({ caseId });
    const [before] = await scope.tx
      .select({ name: team.name })
      .from(team)
      .where(and(eq(team.municipalityId, scope.municipalityId), eq(team.id, found.value.teamId)));
    await scope.tx
      .update(settlementCase)
      .set({ teamId })
      .where(
        and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
      );
    await countUp(scope, caseId);
    scope.touch(caseId);
    scope.audit({
      action: "cases.change-team",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [{ field: "team", before: before?.name ?? null, after }],
    });
    return ok({ caseId });
  },
});
