"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";

const setUnusualRuleInput = () =>
  import("@/lib/attendance/input/week").then((inputs) => inputs.setUnusualRuleInput);

/** What the municipality holds to be absence out of the ordinary. */
export function SetUnusualRuleForm({
  action,
  rule,
}: {
  action: FormAction;
  rule: { minutes: number; weeks: number; version: number };
}) {
  const t = useTranslations("attendance.unusual");
  const hours = rule.minutes / 60;
  const form = useActionForm(setUnusualRuleInput, action, {
    values: { hours, weeks: rule.weeks },
    conflictLabels: { hours: t("hours"), weeks: t("weeks") },
  });
  return (
    <Disclosure summary={t("summary", { hours, weeks: rule.weeks })}>
      <ActionForm form={form} version={rule.version} label={t("title")}>
        <p>{t("text")}</p>
        <Grid min="sm">
          <TextInput
            {...form.field("hours")}
            label={t("hours")}
            inputMode="numeric"
            width="short"
            required
          />
          <TextInput
            {...form.field("weeks")}
            label={t("weeks")}
            inputMode="numeric"
            width="short"
            required
          />
        </Grid>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
