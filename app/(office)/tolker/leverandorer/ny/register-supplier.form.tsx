"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { SupplierFields } from "../supplier-fields.client";

const registerSupplierInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.registerSupplierInput);

export function RegisterSupplierForm({ action }: { action: FormAction }) {
  const t = useTranslations("interpreters.form");
  const form = useActionForm(registerSupplierInput, action);
  return (
    <ActionForm form={form}>
      <SupplierFields form={form} />
      <SubmitButton>{t("registerSupplier")}</SubmitButton>
    </ActionForm>
  );
}
