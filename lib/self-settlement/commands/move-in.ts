import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { dateLease } from "@/lib/dwellings/commands/date-lease";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { moveInInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { setMemberDates } from "./set-member-dates";
import { writeStep } from "./write-step";

/**
 * The household has moved in, and the case goes on to settlement. Each of those who came that day gets
 * it as the settlement date; the others get theirs when they come. As for everyone who is settled,
 * IMDi must have decided on each.
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
    const members = await membersOfCase(scope, head);
    const came = members.filter(({ personId }) => personIds.includes(personId));
    if (came.length < new Set(personIds).size) return fail("cases.errors.not-a-member");
    const undecided = came.filter(({ allocationDecidedOn }) => allocationDecidedOn === null);
    if (undecided.length > 0) {
      const params = { names: undecided.map(({ name }) => name).join(", ") };
      const fields = { personIds: ["self-settlement.errors.not-decided-on"] };
      return fail("errors.invalid-input", { fields, params });
    }
    const action = "self-settlement.move-in";
    const signed = await requireLease(scope, head.id, application.leaseId, action);
    await dateLease(scope, signed, { movedInOn: happenedOn }, action);
    const settled = await setMemberDates(scope, head, (member) =>
      personIds.includes(member.personId) ? { settledOn: member.settledOn ?? happenedOn } : {},
    );
    if (!settled.ok) return settled;
    await followStages(scope, head, "move_in", { decided: true });
    const content = { happenedOn, note, set: { movedInOn: happenedOn } };
    return writeStep(scope, application, "move_in", version, content);
  },
});
