"use client";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/policy/input").then((m) => m.startPolicyInput);

/** Begins the draft of the next edition. */
export function StartPolicyForm({ action, label }: { action: FormAction; label: string }) {
  const form = useActionForm(input, action);
  return (
    <ActionForm form={form}>
      <SubmitButton>{label}</SubmitButton>
    </ActionForm>
  );
}
