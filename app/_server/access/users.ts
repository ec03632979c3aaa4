import type { AccessEntry, AccessRule } from "./entry";

const open: AccessRule = { open: true };
const anyone: AccessRule = { roles: "any" };
const administrator: AccessRule = { roles: ["administrator"] };

const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });
const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const route = (id: string, rule: AccessRule): AccessEntry => ({ kind: "route", id, rule });

export const usersAccess: readonly AccessEntry[] = [
  page("/", anyone),
  page("/logg-inn", open),
  page("/ingen-tilgang", open),
  page("/admin", { roles: ["administrator", "auditor"] }),
  page("/admin/brukere", administrator),
  page("/admin/brukere/ny", administrator),
  page("/admin/brukere/krets", administrator),
  page("/admin/brukere/[accountId]", administrator),
  page("/admin/team", administrator),
  page("/admin/team/[teamId]", administrator),
  route("/api/auth/[...nextauth]", open),
  route("/api/health", open),
  route("/api/health/ready", open),
  route("/api/session/extend", { roles: "any", relation: "own" }),
  act("logg-inn.sign-in", open),
  act("logg-inn.sign-in-as-demo", open),
  act("users.end-session", { roles: "any", relation: "own" }),
  act("users.set-locale", { roles: "any", relation: "own" }),
  act("users.save-form-draft", { roles: "any", relation: "own" }),
  act("users.discard-form-draft", { roles: "any", relation: "own" }),
  act("users.create-account", administrator),
  act("users.decline-request", administrator),
  act("users.change-account", administrator),
  act("users.change-roles", administrator),
  act("users.disable-account", administrator),
  act("users.enable-account", administrator),
  act("users.create-team", administrator),
  act("users.rename-team", administrator),
  act("users.close-team", administrator),
  act("users.add-team-member", administrator),
  act("users.remove-team-member", administrator),
  act("users.add-circle-member", administrator),
  act("users.remove-circle-member", administrator),
];
