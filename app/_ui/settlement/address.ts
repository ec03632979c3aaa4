import type { FlowAct } from "@/lib/settlement/rules/flow-states";
import type { StepCode } from "@/lib/settlement/rules/steps";

/** The page on which a step is recorded. */
export function stepAddress(caseId: string, step: StepCode): string {
  return `/saker/${caseId}/bosetting/registrer/${step}`;
}

/** The page on which an act of the flow is done; of the permit it is the person's own. */
export function actAddress(act: FlowAct, caseId: string, personId: string | undefined): string {
  const base = `/saker/${caseId}/bosetting`;
  switch (act) {
    case "record_permit":
      return personId ? `/personer/${personId}/opphold` : `/saker/${caseId}/personer`;
    case "record_mapping":
      return `${base}/kartlegging`;
    case "record_health_statement":
      return `${base}/helse`;
    case "record_application":
      return stepAddress(caseId, "applied");
    case "list_household":
    case "accept":
    case "decline":
      return `${base}/svar`;
    case "record_allocation":
      return stepAddress(caseId, "allocation");
    case "read_file":
      return `${base}/mappe`;
    case "record_entry_permit":
      return stepAddress(caseId, "entry_permit");
    case "plan_arrival":
      return `${base}/reise`;
    case "register_settlement":
      return stepAddress(caseId, "settled");
    case "end_first_weeks":
      return `${base}#forste-ukene`;
    case "decide_programme":
      return `/saker/${caseId}/program`;
    case "refuse_offer":
      return `${base}/takket-nei`;
    case "move_out":
      return `${base}/flytting`;
  }
}
