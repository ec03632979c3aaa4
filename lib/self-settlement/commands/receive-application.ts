import "server-only";
import { saveLease } from "@/lib/dwellings/commands/save-lease";
import { command } from "@/lib/platform/command";
import { policyInForce } from "@/lib/policy/queries/editions";
import { receiveApplicationInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { finderColumns } from "./finder-columns";
import { writeHome } from "./write-home";
import { writeStep } from "./write-step";

/**
 * The household has applied with a home. Dwelling, landlord and unsigned lease may come later; they
 * must be there before the checks begin. Errors as `beginAct`, and those of dwelling and landlord.
 */
export const receiveApplication = command({
  name: "self-settlement.receive-application",
  input: receiveApplicationInput,
  roles: applicationMove("receive_application").who,
  async run(scope, { version, happenedOn, note, wantedOn, lease, ...input }) {
    const action = "self-settlement.receive-application";
    const act = { applicationId: input.applicationId, version, happenedOn };
    const begun = await beginAct(scope, "receive_application", act, { ofWhereabouts: true });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    const { caseId } = application;
    const home = await writeHome(scope, input, { caseId, action });
    if (!home.ok) return home;
    let leaseId = null;
    if (lease && home.value) {
      const saved = await saveLease.within(scope, {
        ...lease,
        caseId,
        dwellingId: home.value,
        version: 0,
      });
      if (!saved.ok) return saved;
      leaseId = saved.value.leaseId;
    }
    const policy = await policyInForce(scope, happenedOn);
    return writeStep(scope, application, "receive_application", version, {
      happenedOn,
      set: {
        receivedOn: happenedOn,
        policyEdition: policy?.number ?? null,
        wantedOn,
        dwellingId: home.value,
        leaseId,
        note: note ?? application.note,
        ...finderColumns(input),
      },
    });
  },
});
