import { landlordRoles } from "@/lib/organisations/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: landlordRoles };

const page = (id: string): AccessEntry => ({ kind: "page", id, rule: keeps });
const act = (id: string): AccessEntry => ({ kind: "action", id, rule: keeps });

export const organisationsAccess: readonly AccessEntry[] = [
  page("/utleiere"),
  page("/utleiere/ny"),
  page("/utleiere/[landlordId]"),
  page("/utleiere/[landlordId]/endre"),
  page("/utleiere/[landlordId]/kontakt"),
  page("/utleiere/[landlordId]/sla-sammen"),
  act("utleiere.search-landlords"),
  act("organisations.register-landlord"),
  act("organisations.change-landlord"),
  act("organisations.archive-landlord"),
  act("organisations.restore-landlord"),
  act("organisations.record-contact"),
  act("organisations.merge-landlords"),
  act("organisations.undo-merge"),
];
