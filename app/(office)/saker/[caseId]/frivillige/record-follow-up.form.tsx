"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import type { PlainDate } from "@/lib/platform/dates";

const recordFollowUpInput = () =>
  import("@/lib/volunteers/input").then((inputs) => inputs.recordFollowUpInput);

/** That an agreement was followed up, and when it is followed up again. */
export function RecordFollowUpForm({
  action,
  offerId,
  version,
  today,
  open,
}: {
  action: FormAction;
  offerId: string;
  version: number;
  today: PlainDate;
  open: boolean;
}) {
  const t = useTranslations("volunteers.offers");
  const form = useActionForm(recordFollowUpInput, action, {
    values: { offerId, version, followedUpOn: today },
    conflictLabels: { followedUpOn: t("followedUpOn"), followUpOn: t("followUpOn") },
  });
  return (
    <Disclosure summary={t("followUp")} open={open}>
      <p>{t("followUpText")}</p>
      <ActionForm form={form} version={version} label={t("followUp")}>
        <Grid min="md">
          <DateInput {...form.field("followedUpOn")} label={t("followedUpOn")} required />
          <DateInput {...form.field("nextOn")} label={t("nextOn")} help={t("nextOnHelp")} />
        </Grid>
        <SubmitButton>{t("saveFollowUp")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
