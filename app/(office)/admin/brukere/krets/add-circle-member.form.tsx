"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const addCircleMemberInput = () =>
  import("@/lib/users/input").then((inputs) => inputs.addCircleMemberInput);

export function AddCircleMemberForm({
  people,
  action,
}: {
  people: readonly Option[];
  action: FormAction;
}) {
  const t = useTranslations("users.circle");
  const p = useTranslations("users.team");
  const form = useActionForm(addCircleMemberInput, action);
  return (
    <ActionForm form={form}>
      <Select {...form.field("accountId")} label={p("person")} options={people} required />
      <TextInput {...form.field("reason")} label={t("reason")} required />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}
