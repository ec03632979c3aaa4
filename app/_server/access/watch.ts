import { watcherRoles, watchKeepers } from "@/lib/watch/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: watchKeepers };
const named: AccessRule = { roles: watcherRoles, relation: "named" };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });

export const watchAccess: readonly AccessEntry[] = [
  page("/oppmerksomhet", named),
  page("/oppmerksomhet/[flagId]", named),
  page("/admin/oppmerksomhet", keeps),
  act("watch.decide-flag", named),
  act("watch.propose-basis", keeps),
  act("watch.approve-basis", keeps),
  act("watch.withdraw-basis", keeps),
  act("watch.end-watch", keeps),
  act("watch.add-watcher", keeps),
  act("watch.remove-watcher", keeps),
  act("watch.set-signal", keeps),
];
