import { existsSync } from "node:fs";
import { join } from "node:path";
import { accessRegistry } from "@/app/_server/access-registry";
import type { Command } from "@/lib/platform/command";

export type AnyCommand = Command<never, unknown>;

/** The command behind an action "module.act-name": lib/module/commands/act-name, exported actName. */
async function commandOf(id: string): Promise<AnyCommand | null> {
  const [module = "", stem = ""] = id.split(".");
  const path = join("lib", module, "commands", `${stem}.ts`);
  if (!existsSync(path)) return null;
  const exported = await import(`../lib/${module}/commands/${stem}.ts`);
  const name = stem.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return typeof exported[name]?.within === "function" ? exported[name] : null;
}

/** The actions of the access registry; `command` is null for one that only reads or hands on. */
export async function registeredActions() {
  const actions = accessRegistry.filter((entry) => entry.kind === "action");
  return Promise.all(
    actions.map(async ({ id, rule }) => ({ id, rule, command: await commandOf(id) })),
  );
}
