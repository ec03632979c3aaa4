"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { REFUSAL_REASONS } from "@/lib/housing/rules/codes";
import type { Tenancy } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

const answerOfferInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.answerOfferInput);

export function AnswerOfferForm({
  action,
  tenancy,
  today,
}: {
  action: FormAction;
  tenancy: Tenancy;
  today: PlainDate;
}) {
  const t = useTranslations("housing.form");
  const reasons = useTranslations("housing.refusalReason");
  const form = useActionForm(answerOfferInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, answeredOn: today },
    conflictLabels: { answeredOn: t("answeredOn"), refusalReason: t("refusalReason") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("answerOffer")}>
      <RadioGroup
        {...form.field("answer")}
        label={t("answer")}
        options={[
          { value: "accepted", label: t("answerYes") },
          { value: "refused", label: t("answerNo") },
        ]}
        inline
        required
      />
      <DateInput {...form.field("answeredOn")} label={t("answeredOn")} required />
      {form.watch("answer") === "refused" && (
        <>
          <Select
            {...form.field("refusalReason")}
            label={t("refusalReason")}
            options={REFUSAL_REASONS.map((value) => ({ value, label: reasons(value) }))}
            required
          />
          <Textarea
            {...form.field("refusalNote")}
            label={t("refusalNote")}
            help={t("refusalNoteHelp")}
            rows={3}
            warnSensitive
          />
        </>
      )}
      {form.watch("answer") === "accepted" && (
        <DateInput {...form.field("handoverPlannedOn")} label={t("handoverPlannedOn")} />
      )}
      <SubmitButton>{t("answerOfferSubmit")}</SubmitButton>
    </ActionForm>
  );
}
