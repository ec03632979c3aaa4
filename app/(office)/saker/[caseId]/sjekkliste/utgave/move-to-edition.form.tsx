"use client";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/casework/input").then((m) => m.moveToEditionInput);

export function MoveToEditionForm({
  action,
  caseId,
  version,
  label,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  label: string;
}) {
  const form = useActionForm(input, action, { values: { caseId, version } });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="caseId" value={caseId} />
      <SubmitButton>{label}</SubmitButton>
    </ActionForm>
  );
}
