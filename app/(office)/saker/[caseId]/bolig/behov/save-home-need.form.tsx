"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { HomeNeed } from "@/lib/housing/types";

const saveHomeNeedInput = () =>
  import("@/lib/housing/input/needs").then((inputs) => inputs.saveHomeNeedInput);

export function SaveHomeNeedForm({
  action,
  caseId,
  personId,
  need,
  child,
  alone,
}: {
  action: FormAction;
  caseId: string;
  personId: string;
  need: HomeNeed | undefined;
  child: boolean;
  alone: boolean;
}) {
  const t = useTranslations("housing.need");
  const version = need?.version ?? 0;
  const form = useActionForm(saveHomeNeedInput, action, {
    values: {
      ...need,
      caseId,
      personId,
      version,
      hasEnoughSpace:
        need?.hasEnoughSpace === null || need?.hasEnoughSpace === undefined
          ? ""
          : need.hasEnoughSpace
            ? "yes"
            : "no",
    },
    conflictLabels: { adaptationsAssessedOn: t("assessedOn"), metresToSchool: t("metres") },
  });
  const rows = (need?.adaptations.length ?? 0) + 2;
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <DateInput
        {...form.field("adaptationsAssessedOn")}
        label={t("assessedOn")}
        help={t("assessedHelp")}
      />
      <Fieldset legend={t("adaptations")}>
        {Array.from({ length: rows }, (_, at) => (
          <Grid key={String(at)} min="sm">
            <TextInput
              {...form.field(`adaptations.${at}.adaptation`)}
              label={t("adaptation", { number: at + 1 })}
            />
            <DateInput {...form.field(`adaptations.${at}.inPlaceOn`)} label={t("inPlaceOn")} />
          </Grid>
        ))}
      </Fieldset>
      {child && (
        <>
          <RadioGroup
            {...form.field("hasEnoughSpace")}
            label={t("space")}
            options={[
              { value: "yes", label: t("yes") },
              { value: "no", label: t("no") },
            ]}
            inline
          />
          <TextInput
            {...form.field("metresToSchool")}
            label={t("metres")}
            inputMode="numeric"
            width="short"
          />
        </>
      )}
      {alone && (
        <>
          <DateInput {...form.field("needsAssessedOn")} label={t("needsAssessedOn")} />
          <Textarea
            {...form.field("placeReason")}
            label={t("placeReason")}
            rows={4}
            warnSensitive
          />
        </>
      )}
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
