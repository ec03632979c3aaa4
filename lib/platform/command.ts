import "server-only";
import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { idempotencyKey } from "@/db/schema/users";
import { type Ctx, hasRole, type Role } from "./context";
import { forbidden } from "./errors";
import { type Failure, fail, ok, type Result } from "./result";
import { inScope, type Scope } from "./transaction";

type Definition<Input extends z.ZodType, Value> = {
  /** Module and act, such as "cases.close-case"; also the action in the audit trail. */
  name: string;
  input: Input;
  /** Roles of which the actor needs one. The relation to the case is checked by the run. */
  roles: readonly Role[] | "any";
  run(scope: Scope, input: z.output<Input>): Promise<Result<Value>>;
};

/** A write. Call it with a context, or `within` another command's transaction. */
export type Command<Input extends z.ZodType, Value> = {
  (ctx: Ctx, raw: unknown): Promise<Result<Value>>;
  within(scope: Scope, input: z.output<Input>): Promise<Result<Value>>;
  readonly commandName: string;
  readonly input: Input;
  readonly roles: readonly Role[] | "any";
};

class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/**
 * Makes a command: checks the role (a refusal is audited), parses the input into field errors, and
 * runs in one transaction, which a returned failure rolls back. An input with an `idempotencyKey`
 * runs once; the same key with the same input gets the stored answer.
 */
export function command<Input extends z.ZodType, Value>(
  definition: Definition<Input, Value>,
): Command<Input, Value> {
  const { name, input, run } = definition;

  async function call(ctx: Ctx, raw: unknown): Promise<Result<Value>> {
    if (definition.roles !== "any" && !hasRole(ctx.actor, ...definition.roles)) {
      await inScope(ctx, async () => {
        throw forbidden("errors.forbidden", { action: name, objectType: "command" });
      });
    }
    const parsed = input.safeParse(raw);
    if (!parsed.success) return fail("errors.invalid-input", { fields: fieldErrors(parsed.error) });
    try {
      return await inScope(ctx, async (scope) => {
        const result = await once(scope, name, parsed.data, () => run(scope, parsed.data));
        if (!result.ok) throw new Failed(result.error);
        return result;
      });
    } catch (error) {
      if (error instanceof Failed) return { ok: false, error: error.failure };
      throw error;
    }
  }

  return Object.assign(call, {
    within: run,
    commandName: name,
    input,
    roles: definition.roles,
  });
}

function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields[path] = [...(fields[path] ?? []), messageKey(issue)];
  }
  return fields;
}

/** Schemas give message keys; what zod words itself becomes the general key. */
function messageKey(issue: z.core.$ZodIssue): string {
  return /^[a-z-]+\.[a-z0-9.-]+$/.test(issue.message) ? issue.message : "errors.invalid-value";
}

async function once<Value>(
  scope: Scope,
  name: string,
  input: unknown,
  run: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const key = (input as { idempotencyKey?: string } | null)?.idempotencyKey;
  if (!key) return run();
  const owner = {
    municipalityId: scope.municipalityId,
    accountId: scope.actor.accountId,
    key,
  };
  const inputDigest = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  // A second call with the key waits here until the first has committed or rolled back.
  const claimed = await scope.tx
    .insert(idempotencyKey)
    .values({ ...owner, command: name, inputDigest })
    .onConflictDoNothing()
    .returning({ key: idempotencyKey.key });
  const row = and(
    eq(idempotencyKey.municipalityId, owner.municipalityId),
    eq(idempotencyKey.accountId, owner.accountId),
    eq(idempotencyKey.key, key),
  );
  if (claimed.length === 0) {
    const [stored] = await scope.tx.select().from(idempotencyKey).where(row);
    if (stored?.command !== name || stored.inputDigest !== inputDigest) {
      return fail("errors.form-already-sent");
    }
    return ok(stored.answer as Value);
  }
  const result = await run();
  if (result.ok) {
    await scope.tx
      .update(idempotencyKey)
      .set({ answer: result.value ?? null })
      .where(row);
  }
  return result;
}
