import "server-only";
import { refresh, revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FormState } from "@/app/_ui/form/form-state";
import type { Command } from "@/lib/platform/command";
import { isDomainError } from "@/lib/platform/errors";
import type { Failure, Result } from "@/lib/platform/result";
import { discardFormDraft } from "@/lib/users/commands/discard-form-draft";
import { showInForm } from "./errors";
import { setFlash } from "./flash";
import { readFormValues } from "./form-values";
import { isOwnOrigin } from "./origin";
import { currentSession } from "./session";

/** The field in which a form with a draft names it: what has been sent is no draft any more. */
const DRAFT_MARK = "_draft";

type Flash = { key: string; params?: Record<string, string | number> };

type Options<Value, Bound extends readonly string[]> = {
  /** Names of the values that the page binds before the form's own: `action.bind(null, caseId)`. */
  bound?: Bound;
  /** Where to go once it is saved; without it the page is refreshed and the form says "saved". */
  redirectTo?: string | ((value: Value, input: Record<string, unknown>) => string);
  /** A message for the next page: a whole message key, with nothing personal in its params. */
  flash?: string | ((value: Value, input: Record<string, unknown>) => Flash);
  /** For a save in the background: the page is not read anew. */
  quiet?: boolean;
  /** Addresses whose kept copies are stale; seldom needed, since every page is read anew. */
  revalidate?: readonly string[];
};

type FormActionFunction<Bound extends readonly string[]> = (
  ...boundThenStateAndForm: [...{ -readonly [K in keyof Bound]: string }, FormState, FormData]
) => Promise<FormState>;

/**
 * Makes a server action of a command: refuses a foreign origin, finds the session, reads the form
 * into what the command takes, and turns its outcome into the form's state, a redirect or the 404
 * page. What was typed comes back with every failure.
 */
export function formAction<
  Input extends z.ZodType,
  Value,
  const Bound extends readonly string[] = readonly [],
>(command: Command<Input, Value>, options: Options<Value, Bound> = {}): FormActionFunction<Bound> {
  async function act(...args: [...string[], FormState, FormData]): Promise<FormState> {
    const form = args.at(-1) as FormData;
    const values = readFormValues(form);
    if (!isOwnOrigin(await headers()))
      return { status: "error", code: "errors.cross-site", values };
    const input = { ...values, ...boundValues(options.bound ?? [], args) };
    let result: Result<Value>;
    try {
      const session = await currentSession();
      if (!session) return { status: "error", code: "errors.signed-out", values };
      result = await command(session.ctx, input);
      const draft = form.get(DRAFT_MARK);
      if (result.ok && typeof draft === "string") {
        await discardFormDraft(session.ctx, { formKey: draft });
      }
    } catch (error) {
      if (isDomainError(error)) return showInForm(error, values);
      throw error;
    }
    if (!result.ok) return failed(result.error, values);
    return saved(result.value, input, options);
  }
  return act as unknown as FormActionFunction<Bound>;
}

function boundValues(names: readonly string[], args: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name, index) => (index < args.length - 2 ? [[name, args[index]]] : [])),
  );
}

function failed(failure: Failure, values: Record<string, unknown>): FormState {
  const { code, fields, params, data } = failure;
  const changed = code === "errors.changed-meanwhile";
  return {
    status: changed ? "conflict" : "error",
    code,
    values: withoutFiles(values),
    ...(fields ? { fields } : {}),
    ...(params ? { params } : {}),
    ...(data === undefined ? {} : { current: data }),
  };
}

function withoutFiles(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !(value instanceof File)));
}

async function saved<Value>(
  value: Value,
  input: Record<string, unknown>,
  { redirectTo, flash, revalidate, quiet }: Options<Value, readonly string[]>,
): Promise<FormState> {
  if (flash) {
    const { key, params } = typeof flash === "string" ? { key: flash } : flash(value, input);
    await setFlash(key, params, redirectTo === undefined);
  }
  for (const address of revalidate ?? []) revalidatePath(address);
  if (redirectTo) redirect(typeof redirectTo === "string" ? redirectTo : redirectTo(value, input));
  if (!quiet) refresh();
  return { status: "saved", value };
}
