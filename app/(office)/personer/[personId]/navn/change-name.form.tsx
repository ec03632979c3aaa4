"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { IdentityFields } from "@/app/_ui/people/identity-fields.client";

const changeNameInput = () => import("@/lib/people/input").then((inputs) => inputs.changeNameInput);

export function ChangeNameForm({
  action,
  version,
  countries,
  values,
}: {
  action: FormAction;
  version: number;
  countries: Option[];
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people");
  const form = useActionForm(changeNameInput, action, {
    values: { ...values, topic: "name", version },
    conflictLabels: {
      givenName: t("fields.givenName"),
      middleName: t("fields.middleName"),
      familyName: t("fields.familyName"),
      birthDate: t("fields.birthDate"),
      sex: t("fields.sex"),
      citizenship: t("fields.citizenship"),
    },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="topic" value="name" />
      <IdentityFields form={form} countries={countries} />
      <SubmitButton>{t("form.save")}</SubmitButton>
    </ActionForm>
  );
}
