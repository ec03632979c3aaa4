"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { FileGap } from "@/lib/settlement/types";

const followGapInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.followGapInput);

/** When something that a file lacked was asked for, and when it came. */
export function FollowGapForm({
  action,
  caseId,
  gap,
  label,
}: {
  action: FormAction;
  caseId: string;
  gap: FileGap;
  label: string;
}) {
  const t = useTranslations("settlement.file");
  const { personId, item, version, askedOn, receivedOn } = gap;
  const form = useActionForm(followGapInput, action, {
    values: { caseId, personId, item, version, askedOn, receivedOn },
    conflictLabels: { askedOn: t("askedOn"), receivedOn: t("receivedOn") },
  });
  return (
    <ActionForm form={form} version={version} label={label}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      <HiddenInput name="item" value={item} />
      <Grid min="sm">
        <DateInput {...form.field("askedOn")} label={t("askedOn")} />
        <DateInput {...form.field("receivedOn")} label={t("receivedOn")} />
      </Grid>
      <SubmitButton variant="secondary" size="sm">
        {t("save")}
      </SubmitButton>
    </ActionForm>
  );
}
