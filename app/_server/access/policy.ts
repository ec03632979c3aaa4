import { policyKeepers, policyReaders } from "@/lib/policy/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: policyKeepers };
const reads: AccessRule = { roles: policyReaders };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string): AccessEntry => ({ kind: "action", id, rule: keeps });

export const policyAccess: readonly AccessEntry[] = [
  page("/admin/selvbosetting", reads),
  page("/admin/selvbosetting/kladd", keeps),
  page("/admin/selvbosetting/kladd/[part]", keeps),
  page("/admin/selvbosetting/publiser", keeps),
  page("/veiviser/selvbosetting", reads),
  page("/selvbosetting/[municipality]", { open: true }),
  act("policy.start-policy"),
  act("policy.change-policy"),
  act("policy.publish-policy"),
  act("policy.discard-policy"),
  act("policy.set-policy-openness"),
];
