"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";
import type { SignalRow } from "@/lib/watch/types";

const setSignalInput = () => import("@/lib/watch/input").then((inputs) => inputs.setSignalInput);

type Range = { min: number; max: number } | null;

/** Whether one signal is looked for, and where its limits are. */
export function SetSignalForm({
  action,
  row,
  title,
  ranges,
}: {
  action: FormAction;
  row: SignalRow;
  title: string;
  ranges: { threshold: Range; months: Range };
}) {
  const t = useTranslations("watch.setup");
  const form = useActionForm(setSignalInput, action, {
    values: { ...row },
    conflictLabels: { isOn: t("isOn"), threshold: t("threshold"), months: t("monthsBack") },
  });
  const fields = [
    { name: "threshold", label: t("threshold"), range: ranges.threshold },
    { name: "months", label: t("monthsBack"), range: ranges.months },
  ].flatMap(({ range, ...field }) => (range ? [{ ...field, ...range }] : []));
  return (
    <ActionForm form={form} version={row.version} label={title}>
      <Checkbox {...form.field("isOn")} label={t("isOn")} />
      {fields.length > 0 && (
        <Row gap="md">
          {fields.map(({ name, label, min, max }) => (
            <TextInput
              key={name}
              {...form.field(name)}
              label={label}
              help={t("between", { min, max })}
              inputMode="numeric"
              width="short"
              required
            />
          ))}
        </Row>
      )}
      <SubmitButton variant="secondary">{t("saveSignal")}</SubmitButton>
    </ActionForm>
  );
}
