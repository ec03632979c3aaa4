"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { PlainDate } from "@/lib/platform/dates";

const giveAccessInput = () => import("@/lib/cases/input").then((inputs) => inputs.giveAccessInput);

export function GiveAccessForm({
  action,
  caseId,
  today,
  latest,
  people,
}: {
  action: FormAction;
  caseId: string;
  today: PlainDate;
  latest: PlainDate;
  people: readonly Option[];
}) {
  const t = useTranslations("cases.access");
  const form = useActionForm(giveAccessInput, action, { values: { caseId } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="caseId" value={caseId} />
      <Select {...form.field("accountId")} label={t("person")} options={people} required />
      <TextInput {...form.field("reason")} label={t("reason")} required />
      <DateInput
        {...form.field("lastDay")}
        label={t("lastDay")}
        help={t("lastDayHelp")}
        min={today}
        max={latest}
        required
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
