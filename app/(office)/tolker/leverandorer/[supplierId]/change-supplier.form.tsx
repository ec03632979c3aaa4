"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Supplier } from "@/lib/interpreters/types";
import { SupplierFields } from "../supplier-fields.client";

const changeSupplierInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.changeSupplierInput);

export function ChangeSupplierForm({
  action,
  supplier,
}: {
  action: FormAction;
  supplier: Supplier;
}) {
  const t = useTranslations("interpreters.form");
  const f = useTranslations("interpreters.fields");
  const form = useActionForm(changeSupplierInput, action, {
    values: { ...supplier, supplierId: supplier.id },
    conflictLabels: {
      kind: f("kind"),
      name: f("name"),
      phone: f("phone"),
      email: f("email"),
      note: f("note"),
      isRetired: f("isRetired"),
    },
  });
  return (
    <ActionForm form={form} version={supplier.version}>
      <SupplierFields form={form} />
      <Checkbox {...form.field("isRetired")} label={f("isRetired")} help={t("retiredHelp")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
