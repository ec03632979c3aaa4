"use client";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

/** One act on what the page shows, with nothing to fill in. */
export function ConfirmActForm({
  action,
  hidden,
  label,
  tone,
  variant = "primary",
  size,
}: {
  action: FormAction;
  hidden: Record<string, string | number>;
  label: string;
  tone?: "accent" | "danger";
  variant?: "primary" | "secondary" | "tertiary";
  size?: "sm" | "md";
}) {
  const form = useActionForm(null, action);
  return (
    <ActionForm form={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenInput key={name} name={name} value={value} />
      ))}
      <SubmitButton tone={tone} variant={variant} size={size}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
