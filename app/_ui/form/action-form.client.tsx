"use client";
import { type ReactNode, useEffect, useState } from "react";
import { ConflictPanel } from "./conflict-panel.client";
import { ErrorSummary } from "./error-summary.client";
import styles from "./field.module.css";
import { FormPending } from "./form-pending";
import type { ActionForm as Form } from "./use-action-form.client";

/** The form element of `useActionForm`: errors summed at the top, conflicts, and the idempotency key. */
export function ActionForm({
  form,
  children,
  label,
  version,
}: {
  form: Form;
  children: ReactNode;
  label?: string;
  /** The version the form was opened with; the newest one once a conflict has shown it. */
  version?: number;
}) {
  const current = form.state.current as { version?: number } | undefined;
  return (
    <form
      ref={form.formRef}
      action={form.dispatch}
      onSubmit={form.onSubmit}
      onFocus={form.prepare}
      className={styles.form}
      aria-label={label}
      aria-busy={form.pending}
      noValidate
    >
      <IdempotencyKey renewOn={form.state.status === "saved" ? form.state : null} />
      {version !== undefined && (
        <input type="hidden" name="version" value={current?.version ?? version} />
      )}
      <ErrorSummary
        entries={form.summary}
        general={generalOf(form)}
        attempts={form.state.status === "conflict" ? 0 : form.attempts}
      />
      {form.state.status === "conflict" && <ConflictPanel form={form} />}
      <FormPending value={form.pending}>{children}</FormPending>
    </form>
  );
}

function generalOf(form: Form): string | null {
  if (form.state.status !== "error") return null;
  return form.summary.length > 0 && form.state.code === "errors.invalid-input"
    ? null
    : form.general;
}

/** The same key for each try of one act, so that a press too many never makes two rows. */
function IdempotencyKey({ renewOn }: { renewOn: object | null }) {
  const [key, setKey] = useState(newKey);
  useEffect(() => {
    if (renewOn) setKey(newKey());
  }, [renewOn]);
  return <input type="hidden" name="idempotencyKey" value={key} suppressHydrationWarning />;
}

function newKey(): string {
  if ("randomUUID" in crypto) return crypto.randomUUID();
  // Plain http on another machine has no randomUUID.
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
