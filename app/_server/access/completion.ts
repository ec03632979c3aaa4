import { completionRoles } from "@/lib/completion/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const follows: AccessRule = { roles: completionRoles };
/** Beside the role: the case of the participant. */
const ofCase: AccessRule = { roles: completionRoles, relation: "case" };

const act = (id: string): AccessEntry => ({ kind: "action", id, rule: ofCase });

export const completionAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/program/avslutning", rule: follows },
  {
    kind: "page",
    id: "/saker/[caseId]/program/avslutning/[personId]",
    rule: { roles: caseRoles, relation: "case" },
  },
  {
    kind: "page",
    id: "/saker/[caseId]/program/avslutning/[personId]/ark",
    rule: { roles: caseRoles, relation: "case" },
  },
  act("completion.end-programme"),
  act("completion.reopen-programme"),
  act("completion.issue-certificate"),
  act("completion.give-certificate"),
  act("completion.record-talk"),
  act("completion.save-education"),
  act("completion.record-handover"),
  act("completion.follow-handover"),
  act("completion.record-situation"),
];
