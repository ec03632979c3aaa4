"use client";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () =>
  import("@/lib/guidance/input").then(({ startSessionInput }) =>
    startSessionInput.omit({ idempotencyKey: true }),
  );

/** The one button that starts a session. */
export function StartSessionForm({
  caseId,
  action,
  children,
}: {
  caseId: string;
  action: FormAction;
  children: ReactNode;
}) {
  const form = useActionForm(input, action, { values: { caseId } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="caseId" value={caseId} />
      <SubmitButton>{children}</SubmitButton>
    </ActionForm>
  );
}
