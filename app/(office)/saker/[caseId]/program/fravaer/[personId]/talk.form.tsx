"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { talkCauses } from "@/lib/attendance/rules/codes";
import type { AbsenceTalk } from "@/lib/attendance/types";

const holdTalkInput = () =>
  import("@/lib/attendance/input/week").then((inputs) => inputs.holdTalkInput);

/** That the talk was held, and what came of it. */
export function HoldTalkForm({
  action,
  talk,
  today,
}: {
  action: FormAction;
  talk: AbsenceTalk;
  today: string;
}) {
  const t = useTranslations("attendance.talk");
  const form = useActionForm(holdTalkInput, action, {
    values: { talkId: talk.id, heldOn: today },
  });
  return (
    <ActionForm form={form} version={talk.version} label={t("hold")}>
      <HiddenInput name="talkId" value={talk.id} />
      <DateInput {...form.field("heldOn")} label={t("heldOn")} required />
      <RadioGroup
        {...form.field("cause")}
        label={t("cause")}
        help={t("causeHelp")}
        options={talkCauses.map((value) => ({ value, label: t(`causes.${value}`) }))}
        required
      />
      <Textarea
        {...form.field("agreement")}
        label={t("agreement")}
        help={t("agreementHelp")}
        rows={2}
      />
      <SubmitButton>{t("hold")}</SubmitButton>
    </ActionForm>
  );
}
