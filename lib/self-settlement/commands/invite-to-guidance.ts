import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { inviteToGuidanceInput } from "../input/follow-up";
import { beginChange, writeChange } from "./write-change";

/**
 * Records that the household was invited to the same guidance as others who are settled, and what it
 * answered. Error: `self-settlement.errors.in-future`.
 */
export const inviteToGuidance = command({
  name: "self-settlement.invite-to-guidance",
  input: inviteToGuidanceInput,
  roles: applicationRoles,
  async run(scope, { applicationId, version, guidanceInvitedOn, guidanceInvitationAnswer }) {
    const action = "self-settlement.invite-to-guidance";
    if (guidanceInvitedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { guidanceInvitedOn: ["self-settlement.errors.in-future"] },
      });
    }
    const begun = await beginChange(scope, { applicationId, version }, action);
    if (!begun.ok) return begun;
    const set = { guidanceInvitedOn, guidanceInvitationAnswer };
    return writeChange(scope, begun.value.application, set, action);
  },
});
