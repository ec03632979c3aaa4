"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";
import { GUARANTEE_KINDS } from "@/lib/dwellings/rules/codes";

const signLeaseInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.signLeaseInput);

export function SignLeaseForm({
  action,
  applicationId,
  version,
  today,
  startsOn,
}: {
  action: FormAction;
  applicationId: string;
  version: number;
  today: string;
  startsOn: string | null;
}) {
  const t = useTranslations("self-settlement");
  const kind = useTranslations("dwellings.guarantee_kind");
  const form = useActionForm(signLeaseInput, action, {
    values: { applicationId, version, happenedOn: today, startsOn },
  });
  const chosen = form.watch("guaranteeKind");
  return (
    <ActionForm form={form} version={version} label={t("act.sign_lease")}>
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={applicationId} />
      <Grid min="md">
        <DateInput {...form.field("happenedOn")} label={t("dateOf.sign_lease")} required />
        <DateInput {...form.field("startsOn")} label={t("form.startsOn")} />
        <Select
          {...form.field("guaranteeKind")}
          label={t("form.guaranteeKind")}
          options={GUARANTEE_KINDS.map((value) => ({ value, label: kind(value) }))}
          required
        />
      </Grid>
      {chosen !== "none" && (
        <Grid min="md">
          <MoneyInput {...form.field("guarantee")} label={t("form.guarantee")} />
          <DateInput {...form.field("guaranteeAgreedOn")} label={t("form.guaranteeAgreedOn")} />
        </Grid>
      )}
      <Textarea
        {...form.field("note")}
        label={t("form.note")}
        help={t("form.stepNoteHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton>{t("act.sign_lease")}</SubmitButton>
    </ActionForm>
  );
}
