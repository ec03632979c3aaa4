import "server-only";
import { dateLease } from "@/lib/dwellings/commands/date-lease";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { signLeaseInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { setMemberDates } from "./set-member-dates";
import { writeStep } from "./write-step";

/**
 * Both parties have signed the lease, after IMDi's decision, with the guarantee that was agreed. The
 * day that the tenancy begins is planned for those who have no date yet.
 */
export const signLease = command({
  name: "self-settlement.sign-lease",
  input: signLeaseInput,
  roles: applicationMove("sign_lease").who,
  async run(scope, { version, happenedOn, note, startsOn, ...input }) {
    const { applicationId, guaranteeKind, guarantee, guaranteeAgreedOn } = input;
    const act = { applicationId, version, happenedOn };
    const begun = await beginAct(scope, "sign_lease", act, { ofWhereabouts: true });
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    if (!application.leaseId) return fail("self-settlement.errors.no-lease");
    const action = "self-settlement.sign-lease";
    const draft = await requireLease(scope, head.id, application.leaseId, action);
    const begins = startsOn ?? draft.startsOn;
    if (begins && draft.endsOn && begins > draft.endsOn) {
      const startsAfterEnd = ["dwellings.errors.ends-before-it-starts"];
      return fail("errors.invalid-input", { fields: { startsOn: startsAfterEnd } });
    }
    const agreed = {
      guaranteeKind,
      guarantee: guaranteeKind === "none" ? null : (guarantee ?? null),
      guaranteeAgreedOn,
    };
    await dateLease(scope, draft, { startsOn: begins, ...agreed, signedOn: happenedOn }, action);
    const planned = await setMemberDates(scope, head, (member) => {
      const { plannedOn, allocationDecidedOn, settledOn } = member;
      if (plannedOn || settledOn || !begins) return {};
      return allocationDecidedOn && begins >= allocationDecidedOn ? { plannedOn: begins } : {};
    });
    if (!planned.ok) return planned;
    const content = { happenedOn, note, set: { signedOn: happenedOn } };
    return writeStep(scope, application, "sign_lease", version, content);
  },
});
