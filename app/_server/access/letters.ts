import { letterKeepers, letterReaders } from "@/lib/letters/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: letterReaders };
const keeps: AccessRule = { roles: letterKeepers };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string): AccessEntry => ({ kind: "action", id, rule: keeps });

export const lettersAccess: readonly AccessEntry[] = [
  page("/admin/brev", reads),
  page("/admin/brev/avsender", keeps),
  page("/admin/brev/[kind]/[text]", reads),
  page("/admin/brev/[kind]/[text]/publiser", keeps),
  { kind: "route", id: "/api/brev/[kind]/[text]", rule: reads },
  act("letters.save-template"),
  act("letters.discard-template"),
  act("letters.publish-template"),
  act("letters.set-letter-settings"),
];
