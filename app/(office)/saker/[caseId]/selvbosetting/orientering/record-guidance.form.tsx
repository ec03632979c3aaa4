"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { YesNo } from "@/app/_ui/self-settlement/yes-no";
import type { Application } from "@/lib/self-settlement/types";

const recordGuidanceInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.recordGuidanceInput);

const FIELDS = [
  "termsSentOn",
  "termsSentToCentreOn",
  "meetsDefinition",
  "quotaCheckedOn",
  "quotaRemaining",
  "rightsExplainedOn",
  "rightsExplainedLanguage",
  "movingTermsExplainedOn",
  "movingTermsUnderstood",
  "supportComparedOn",
  "supportEqualsStandard",
  "supportDifferenceReason",
] as const;

export function RecordGuidanceForm({
  action,
  application,
  languages,
}: {
  action: FormAction;
  application: Application;
  languages: readonly Option[];
}) {
  const t = useTranslations("self-settlement.form");
  const { id: applicationId, version } = application;
  const form = useActionForm(recordGuidanceInput, action, {
    values: {
      applicationId,
      version,
      ...Object.fromEntries(FIELDS.map((name) => [name, application[name]])),
    },
    conflictLabels: Object.fromEntries(FIELDS.map((name) => [name, t(name)])),
  });
  const words = { yes: t("yes"), no: t("no") };
  return (
    <ActionForm form={form} version={version} label={t("guidanceTitle")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <Fieldset legend={t("termsTitle")}>
        <Grid min="md">
          <DateInput {...form.field("termsSentOn")} label={t("termsSentOn")} />
          <DateInput {...form.field("termsSentToCentreOn")} label={t("termsSentToCentreOn")} />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("quotaTitle")}>
        <YesNo {...form.field("meetsDefinition")} label={t("meetsDefinition")} words={words} />
        <Grid min="md">
          <DateInput {...form.field("quotaCheckedOn")} label={t("quotaCheckedOn")} />
          <TextInput
            {...form.field("quotaRemaining")}
            label={t("quotaRemaining")}
            inputMode="numeric"
            width="short"
          />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("rightsTitle")}>
        <Grid min="md">
          <DateInput {...form.field("rightsExplainedOn")} label={t("rightsExplainedOn")} />
          <Select
            {...form.field("rightsExplainedLanguage")}
            label={t("rightsExplainedLanguage")}
            help={t("rightsHelp")}
            options={languages}
          />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("movingTitle")}>
        <DateInput {...form.field("movingTermsExplainedOn")} label={t("movingTermsExplainedOn")} />
        <YesNo
          {...form.field("movingTermsUnderstood")}
          label={t("movingTermsUnderstood")}
          words={words}
        />
      </Fieldset>
      <Fieldset legend={t("supportTitle")}>
        <DateInput {...form.field("supportComparedOn")} label={t("supportComparedOn")} />
        <YesNo
          {...form.field("supportEqualsStandard")}
          label={t("supportEqualsStandard")}
          words={words}
        />
        <Textarea
          {...form.field("supportDifferenceReason")}
          label={t("supportDifferenceReason")}
          rows={2}
          warnSensitive
        />
      </Fieldset>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
