"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const addMemberInput = () => import("@/lib/people/input").then((inputs) => inputs.addMemberInput);

export function AddMemberForm({
  action,
  people,
  values,
}: {
  action: FormAction;
  people: Option[];
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people.household");
  const form = useActionForm(addMemberInput, action, { values });
  return (
    <ActionForm form={form} label={t("acts.addKnown")}>
      <RadioGroup {...form.field("personId")} label={t("who")} options={people} required />
      <DateInput {...form.field("fromOn")} label={t("memberFrom")} required />
      <SubmitButton>{t("addSave")}</SubmitButton>
    </ActionForm>
  );
}
