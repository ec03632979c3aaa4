"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMonthOptions } from "@/app/_ui/benefit/use-month-options";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";
import { isIndividualDecision } from "@/lib/benefit/rules/claims";
import {
  type ClaimCause,
  type ClaimResolution,
  claimCauses,
  claimResolutions,
} from "@/lib/benefit/rules/codes";

const input = () => import("@/lib/benefit/input/claims").then((all) => all.recordClaimInput);
const LANGUAGES = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

/** What was paid too much or too little, and what is decided of it. */
export function RecordClaimForm({
  action,
  place: { caseId, personId, months },
  today,
}: {
  action: FormAction;
  place: { caseId: string; personId: string; months: readonly string[] };
  today: string;
}) {
  const t = useTranslations("benefit.claim");
  const options = useMonthOptions(months);
  const form = useActionForm(input, action, {
    values: { caseId, personId, decidedOn: today, month: today.slice(0, 7), language: "nb" },
  });
  const [resolution, setResolution] = useState(String(form.state.values?.resolution ?? ""));
  const [cause, setCause] = useState(String(form.state.values?.cause ?? ""));
  const fields = { resolution: form.field("resolution"), cause: form.field("cause") };
  const isLetter = isIndividualDecision(cause as ClaimCause, resolution as ClaimResolution);
  return (
    <ActionForm form={form} label={t("title")}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      <Row gap="md" align="end">
        <Select
          {...fields.resolution}
          onChange={(event) => {
            fields.resolution.onChange?.(event as never);
            setResolution((event.target as HTMLSelectElement).value);
          }}
          label={t("resolutionLabel")}
          required
          options={claimResolutions.map((value) => ({ value, label: t(`resolution.${value}`) }))}
        />
        <Select
          {...fields.cause}
          onChange={(event) => {
            fields.cause.onChange?.(event as never);
            setCause((event.target as HTMLSelectElement).value);
          }}
          label={t("causeLabel")}
          required
          options={claimCauses.map((value) => ({ value, label: t(`cause.${value}`) }))}
        />
      </Row>
      <Row gap="md" align="end">
        <MoneyInput {...form.field("total")} label={t("total")} required />
        <Select
          {...form.field("fromMonth")}
          label={t("fromMonth")}
          width="medium"
          required
          options={options}
        />
        <Select
          {...form.field("toMonth")}
          label={t("toMonth")}
          width="medium"
          required
          options={options}
        />
      </Row>
      <Row gap="md" align="end">
        <Select
          {...form.field("month")}
          label={t("month")}
          help={t("monthHelp")}
          width="medium"
          required
          options={options}
        />
        {resolution === "set_off" && (
          <MoneyInput
            {...form.field("monthly")}
            label={t("monthly")}
            help={t("monthlyHelp")}
            required
          />
        )}
        {resolution === "demanded_back" && (
          <DateInput {...form.field("dueOn")} label={t("dueOn")} required />
        )}
      </Row>
      <DateInput {...form.field("decidedOn")} label={t("decidedOn")} required />
      <Textarea {...form.field("reason")} label={t("reason")} help={t("reasonHelp")} required />
      {isLetter && (
        <>
          <p>{t("letterText")}</p>
          <Select
            {...form.field("language")}
            label={t("language")}
            width="medium"
            options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          />
        </>
      )}
      <SubmitButton>{t(isLetter ? "saveWithLetter" : "save")}</SubmitButton>
    </ActionForm>
  );
}
