"use client";
import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/benefit/input/run").then((inputs) => inputs.startRunInput);

export function StartRunForm({
  action,
  months,
  first,
}: {
  action: FormAction;
  months: readonly string[];
  /** The month that is chosen at first, when it can be. */
  first: string;
}) {
  const t = useTranslations("benefit.list");
  const format = useFormatter();
  const chosen = (months.includes(first) ? first : (months[0] ?? "")).slice(0, 7);
  const form = useActionForm(input, action, { values: { month: chosen, version: 0 } });
  return (
    <ActionForm form={form} label={t("compute")}>
      <HiddenInput name="version" value={0} />
      <Select
        {...form.field("month")}
        label={t("month")}
        help={t("computeHelp")}
        width="medium"
        placeholder={null}
        options={months.map((month) => ({
          value: month.slice(0, 7),
          label: format.dateTime(new Date(`${month}T12:00:00Z`), {
            month: "long",
            year: "numeric",
            timeZone: "UTC",
          }),
        }))}
      />
      <SubmitButton>{t("start")}</SubmitButton>
    </ActionForm>
  );
}
