"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import { MissingForAct } from "@/app/_ui/self-settlement/missing-for-act";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";
import { YesNo } from "@/app/_ui/self-settlement/yes-no";
import type { MissingForAct as Missing } from "@/lib/self-settlement/rules/gates";

const approveApplicationInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.approveApplicationInput);

export function ApproveApplicationForm({
  action,
  caseId,
  applicationId,
  version,
  today,
  meetsDefinition,
  missing,
  passes,
}: {
  action: FormAction;
  caseId: string;
  applicationId: string;
  version: number;
  today: string;
  meetsDefinition: boolean;
  /** What stops the approval, whatever is written. */
  missing: readonly Missing[];
  /** Checks that are not met, which a reason passes. */
  passes: readonly string[];
}) {
  const t = useTranslations("self-settlement");
  const form = useActionForm(approveApplicationInput, action, {
    values: { applicationId, version, happenedOn: today, meetsDefinition },
  });
  if (missing.length > 0 && form.state.status === "idle") {
    return (
      <Alert tone="warning" title={t("next.missing")} level={3}>
        <MissingForAct caseId={caseId} missing={missing} />
      </Alert>
    );
  }
  return (
    <ActionForm form={form} version={version} label={t("decide.approve")}>
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput {...form.field("happenedOn")} label={t("dateOf.approve")} required />
      <YesNo
        {...form.field("meetsDefinition")}
        label={t("decide.meetsDefinition")}
        words={{ yes: t("form.yes"), no: t("form.no") }}
        required
      />
      {passes.length > 0 && (
        <Alert tone="warning" title={t("decide.override")} level={3}>
          <p>{passes.join(", ")}</p>
          <Textarea
            {...form.field("overrideReason")}
            label={t("decide.overrideReason")}
            help={t("decide.overrideHelp")}
            rows={3}
            required
            warnSensitive
          />
        </Alert>
      )}
      <Textarea
        {...form.field("reasonText")}
        label={t("decide.approveText")}
        help={t("decide.approveTextHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton tone={passes.length > 0 ? "danger" : "accent"}>
        {passes.length > 0 ? t("decide.override") : t("decide.approve")}
      </SubmitButton>
    </ActionForm>
  );
}
