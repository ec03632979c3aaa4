"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const addWatcherInput = () => import("@/lib/watch/input").then((inputs) => inputs.addWatcherInput);

export function AddWatcherForm({
  people,
  action,
}: {
  people: readonly Option[];
  action: FormAction;
}) {
  const t = useTranslations("watch.setup");
  const form = useActionForm(addWatcherInput, action);
  return (
    <ActionForm form={form} label={t("add")}>
      <Select {...form.field("accountId")} label={t("person")} options={people} required />
      <TextInput {...form.field("reason")} label={t("reason")} required />
      <SubmitButton variant="secondary">{t("add")}</SubmitButton>
    </ActionForm>
  );
}
