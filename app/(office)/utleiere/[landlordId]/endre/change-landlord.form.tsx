"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Landlord } from "@/lib/organisations/types";
import { LandlordFields, useLandlordLabels } from "../../landlord-fields.client";

const changeLandlordInput = () =>
  import("@/lib/organisations/input").then((inputs) => inputs.changeLandlordInput);

export function ChangeLandlordForm({
  action,
  landlord,
}: {
  action: FormAction;
  landlord: Landlord;
}) {
  const t = useTranslations("organisations.form");
  const form = useActionForm(changeLandlordInput, action, {
    values: { ...landlord, landlordId: landlord.id },
    conflictLabels: useLandlordLabels(),
  });
  return (
    <ActionForm form={form} version={landlord.version}>
      <LandlordFields form={form} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
