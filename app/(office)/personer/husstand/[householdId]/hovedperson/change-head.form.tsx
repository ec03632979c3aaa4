"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const changeHeadInput = () => import("@/lib/people/input").then((inputs) => inputs.changeHeadInput);

export function ChangeHeadForm({
  action,
  version,
  members,
  values,
}: {
  action: FormAction;
  version: number;
  members: Option[];
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people.household");
  const form = useActionForm(changeHeadInput, action, { values: { ...values, version } });
  return (
    <ActionForm form={form} version={version} label={t("acts.changeHead")}>
      <RadioGroup {...form.field("personId")} label={t("head")} options={members} required />
      <SubmitButton>{t("headSave")}</SubmitButton>
    </ActionForm>
  );
}
