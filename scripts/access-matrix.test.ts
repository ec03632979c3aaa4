import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import "@/lib/composition";
import { accessRegistry } from "@/app/_server/access-registry";
import { withRollback } from "@/db/testing/with-rollback";
import { aCtx } from "@/lib/cases/fixtures";
import type { Command } from "@/lib/platform/command";
import { type Role, roles } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";

// Made from the access registry: each action that is a command is called as each role. The role is
// checked before the input, so an empty input tells the two apart.

type AnyCommand = Command<never, unknown>;

/** The command behind an action "module.act-name": lib/module/commands/act-name, exported actName. */
async function commandOf(id: string): Promise<AnyCommand | null> {
  const [module = "", stem = ""] = id.split(".");
  const path = join("lib", module, "commands", `${stem}.ts`);
  if (!existsSync(path)) return null;
  const exported = await import(`../lib/${module}/commands/${stem}.ts`);
  const name = stem.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return typeof exported[name]?.within === "function" ? exported[name] : null;
}

const actions = accessRegistry.filter((entry) => entry.kind === "action");

it("lets each role call exactly the commands that the registry says", async () => {
  const wrong: string[] = [];
  let commands = 0;
  for (const { id, rule } of actions) {
    const command = await commandOf(id);
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
});

async function isRefused(command: AnyCommand, role: Role): Promise<boolean> {
  try {
    await command(aCtx({ roles: [role] }), {});
    return false;
  } catch (error) {
    if (isDomainError(error)) return error.kind === "forbidden";
    throw error;
  }
}
