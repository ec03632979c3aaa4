import { caseRoles } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import { type ApplicationAct, applicationMove } from "@/lib/self-settlement/rules/states";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const works: AccessRule = { roles: applicationRoles, relation: "case" };

const page = (id: string, rule = works): AccessEntry => ({ kind: "page", id, rule });
const change = (id: string, rule = works): AccessEntry => ({ kind: "action", id, rule });
/** An act of the table, for the roles that the table gives it to. */
const act = (id: string, row: ApplicationAct): AccessEntry =>
  change(`self-settlement.${id}`, { roles: applicationMove(row).who, relation: "case" });

export const selfSettlementAccess: readonly AccessEntry[] = [
  page("/selvbosetting", { roles: applicationRoles }),
  page("/saker/[caseId]/selvbosetting", reads),
  page("/saker/[caseId]/selvbosetting/soknad"),
  page("/saker/[caseId]/selvbosetting/bolig"),
  page("/saker/[caseId]/selvbosetting/kontrakt"),
  page("/saker/[caseId]/selvbosetting/funnet"),
  page("/saker/[caseId]/selvbosetting/orientering"),
  page("/saker/[caseId]/selvbosetting/avgjorelse"),
  page("/saker/[caseId]/selvbosetting/brev"),
  page("/saker/[caseId]/selvbosetting/vedlegg"),
  page("/saker/[caseId]/selvbosetting/steg", reads),
  change("saker.find-landlords", { roles: applicationRoles }),
  change("self-settlement.open-application"),
  change("self-settlement.change-home"),
  change("self-settlement.change-dwelling"),
  change("self-settlement.change-lease"),
  change("self-settlement.change-finder"),
  change("self-settlement.record-guidance"),
  change("self-settlement.record-answer"),
  change("self-settlement.preview-answer"),
  change("self-settlement.send-answer"),
  act("receive-application", "receive_application"),
  act("begin-checks", "begin_checks"),
  act("ask-for-more", "ask_for_more"),
  act("receive-more", "receive_more"),
  act("approve-application", "approve"),
  act("reject-application", "reject"),
  act("ask-imdi", "ask_imdi"),
  act("record-distribution", "record_distribution"),
  act("answer-imdi", "answer_imdi"),
  act("record-imdi-decision", "record_imdi_decision"),
  act("record-imdi-refusal", "record_imdi_refusal"),
  act("keep-imdi-decision", "keep_imdi_decision"),
  act("sign-lease", "sign_lease"),
  act("move-in", "move_in"),
  act("try-another-home", "try_another_home"),
  act("lose-home", "lose_home"),
  act("hand-to-ordinary-settlement", "hand_to_ordinary_settlement"),
  act("withdraw-application", "withdraw"),
  act("finish-follow-up", "finish_follow_up"),
];
