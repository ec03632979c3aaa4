import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCtx } from "@/lib/cases/fixtures";
import { type Role, roles } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { type AnyCommand, registeredActions } from "./registered-commands";

// Made from the access registry: each action that is a command is called as each role. The role is
// checked before the input, so an empty input tells the two apart.

it("lets each role call exactly the commands that the registry says", async () => {
  const wrong: string[] = [];
  let commands = 0;
  for (const { id, rule, command } of await registeredActions()) {
    if (!command) continue;
    commands += 1;
    for (const role of roles) {
      const allowed = "open" in rule || rule.roles === "any" || rule.roles.includes(role);
      const refused = await withRollback(() => isRefused(command, role));
      if (refused === allowed) wrong.push(`${id} as ${role}: ${refused ? "refused" : "let in"}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(commands).toBeGreaterThan(60);
}, 120_000);

async function isRefused(command: AnyCommand, role: Role): Promise<boolean> {
  try {
    await command(aCtx({ roles: [role] }), {});
    return false;
  } catch (error) {
    if (isDomainError(error)) return error.kind === "forbidden";
    throw error;
  }
}
