"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Application } from "@/lib/self-settlement/types";

const inviteToGuidanceInput = () =>
  import("@/lib/self-settlement/input/follow-up").then((inputs) => inputs.inviteToGuidanceInput);

export function InviteToGuidanceForm({
  action,
  application,
}: {
  action: FormAction;
  application: Application;
}) {
  const t = useTranslations("self-settlement.followUp");
  const { id: applicationId, version, guidanceInvitedOn, guidanceInvitationAnswer } = application;
  const form = useActionForm(inviteToGuidanceInput, action, {
    values: { applicationId, version, guidanceInvitedOn, guidanceInvitationAnswer },
    conflictLabels: {
      guidanceInvitedOn: t("invitedOn"),
      guidanceInvitationAnswer: t("answer"),
    },
  });
  return (
    <ActionForm form={form} version={version} label={t("invitation")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput {...form.field("guidanceInvitedOn")} label={t("invitedOn")} required />
      <RadioGroup
        {...form.field("guidanceInvitationAnswer")}
        label={t("answer")}
        options={(["yes", "no", "later"] as const).map((value) => ({
          value,
          label: t(`answers.${value}`),
        }))}
        inline
        required
      />
      <SubmitButton variant="secondary">{t("saveInvitation")}</SubmitButton>
    </ActionForm>
  );
}
