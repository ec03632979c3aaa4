"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Tag } from "@/app/_ui/kit/tag";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";

const rejectApplicationInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.rejectApplicationInput);

export function RejectApplicationForm({
  action,
  applicationId,
  version,
  today,
  reasons,
  suggested,
  draft,
}: {
  action: FormAction;
  applicationId: string;
  version: number;
  today: string;
  reasons: readonly Option[];
  /** Reasons that follow from the checks. */
  suggested: readonly string[];
  draft: Draft;
}) {
  const t = useTranslations("self-settlement");
  const form = useActionForm(rejectApplicationInput, action, {
    values: {
      happenedOn: today,
      reasons: suggested,
      ...draft.kept?.values,
      applicationId,
      version,
    },
  });
  return (
    <ActionForm form={form} version={version} label={t("decide.reject")}>
      <FormDraft form={form} draft={draft} />
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput {...form.field("happenedOn")} label={t("dateOf.approve")} required />
      <CheckboxGroup
        {...form.field("reasons")}
        label={t("decide.reasons")}
        help={t("decide.reasonsHelp")}
        options={reasons}
        columns={2}
        required
      />
      <Textarea
        {...form.field("reasonText")}
        label={t("decide.rejectText")}
        help={t("decide.rejectTextHelp")}
        rows={5}
        required
        warnSensitive
      />
      <p>
        <Tag>{t("decide.notVerified")}</Tag> {t("decide.kind")}
      </p>
      <SubmitButton tone="danger">{t("decide.reject")}</SubmitButton>
    </ActionForm>
  );
}
