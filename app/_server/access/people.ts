import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry } from "./entry";

const open = { roles: caseRoles } as const;
const ofPerson = { roles: caseRoles, relation: "person" } as const;
const officerOnCase = { roles: ["settlement_officer", "manager"], relation: "case" } as const;
const ofCase = { roles: caseRoles, relation: "case" } as const;

const page = (id: string, rule: AccessEntry["rule"]): AccessEntry => ({ kind: "page", id, rule });
const action = (id: string): AccessEntry => ({ kind: "action", id, rule: ofPerson });

export const peopleAccess: readonly AccessEntry[] = [
  page("/personer", open),
  page("/personer/ny", open),
  page("/personer/[personId]", ofPerson),
  page("/personer/[personId]/navn", ofPerson),
  page("/personer/[personId]/kontakt", ofPerson),
  page("/personer/[personId]/sprak", ofPerson),
  page("/personer/[personId]/opphold", ofPerson),
  page("/personer/[personId]/behov", ofPerson),
  page("/personer/[personId]/nummer", ofPerson),
  page("/personer/[personId]/adressebeskyttelse", ofPerson),
  page("/personer/[personId]/relasjoner/ny", ofPerson),
  page("/personer/[personId]/relasjoner/[relationId]", ofPerson),
  page("/personer/husstand/[householdId]", ofCase),
  page("/personer/husstand/[householdId]/medlem", ofCase),
  page("/personer/husstand/[householdId]/flytt-ut", ofCase),
  page("/personer/husstand/[householdId]/hovedperson", ofCase),
  page("/personer/husstand/[householdId]/del", officerOnCase),
  page("/personer/husstand/[householdId]/sla-sammen", officerOnCase),
  page("/saker/[caseId]/personer", ofCase),
  { kind: "action", id: "personer.search-people", rule: open },
  { kind: "action", id: "people.create-person", rule: open },
  action("people.change-person"),
  action("people.change-contact"),
  action("people.set-languages"),
  action("people.set-identifier"),
  action("people.end-identifier"),
  action("people.reveal-identifier"),
  action("people.add-relation"),
  action("people.end-relation"),
  action("people.raise-protection"),
  action("people.propose-lowering"),
  action("people.decide-lowering"),
  action("people.add-member"),
  action("people.remove-member"),
  action("people.change-head"),
  { kind: "action", id: "cases.split-case", rule: officerOnCase },
  { kind: "action", id: "cases.merge-cases", rule: officerOnCase },
];
