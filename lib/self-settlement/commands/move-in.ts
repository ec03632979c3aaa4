import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { dateLease } from "@/lib/dwellings/commands/date-lease";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { moveInInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { setMemberDates } from "./set-member-dates";
import { writeStep } from "./write-step";

/**
 * The household has moved in. Each of those who came that day gets it as the settlement date; the
 * others get theirs when they come.
 */
export const moveIn = command({
  name: "self-settlement.move-in",
  input: moveInInput,
  roles: applicationMove("move_in").who,
  async run(scope, { applicationId, version, happenedOn, note, personIds }) {
    const begun = await beginAct(scope, "move_in", { applicationId, version, happenedOn });
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    if (!application.leaseId) return fail("self-settlement.errors.no-lease");
    const members = new Set((await membersOfCase(scope, head)).map(({ personId }) => personId));
    if (!personIds.every((id) => members.has(id))) return fail("cases.errors.not-a-member");
    const action = "self-settlement.move-in";
    const signed = await requireLease(scope, head.id, application.leaseId, action);
    await dateLease(scope, signed, { movedInOn: happenedOn }, action);
    const settled = await setMemberDates(scope, head, (member) =>
      personIds.includes(member.personId) ? { settledOn: member.settledOn ?? happenedOn } : {},
    );
    if (!settled.ok) return settled;
    const content = { happenedOn, note, set: { movedInOn: happenedOn } };
    return writeStep(scope, application, "move_in", version, content);
  },
});
