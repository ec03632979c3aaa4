"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";

const handToOrdinarySettlementInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.handToOrdinarySettlementInput);

export function HandToOrdinarySettlementForm({
  action,
  applicationId,
  version,
  today,
  types,
}: {
  action: FormAction;
  applicationId: string;
  version: number;
  today: string;
  types: readonly Option[];
}) {
  const t = useTranslations("self-settlement");
  const form = useActionForm(handToOrdinarySettlementInput, action, {
    values: { applicationId, version, happenedOn: today },
  });
  return (
    <ActionForm form={form} version={version} label={t("act.hand_to_ordinary_settlement")}>
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput
        {...form.field("happenedOn")}
        label={t("dateOf.hand_to_ordinary_settlement")}
        required
      />
      <Select
        {...form.field("settlementType")}
        label={t("form.settlementType")}
        options={types}
        required
      />
      <Textarea
        {...form.field("reason")}
        label={t("form.ordinaryReason")}
        help={t("form.ordinaryHelp")}
        rows={4}
        required
        warnSensitive
      />
      <SubmitButton>{t("act.hand_to_ordinary_settlement")}</SubmitButton>
    </ActionForm>
  );
}
