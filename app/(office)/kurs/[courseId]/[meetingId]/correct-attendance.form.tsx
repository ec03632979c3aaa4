"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";

const correctAttendanceInput = () =>
  import("@/lib/courses/input").then((inputs) =>
    inputs.correctAttendanceInput.omit({ meetingId: true }),
  );

export function CorrectAttendanceForm({
  action,
  people,
}: {
  action: FormAction;
  people: readonly Option[];
}) {
  const t = useTranslations("courses.meeting");
  const form = useActionForm(correctAttendanceInput, action);
  return (
    <Disclosure summary={t("correct")}>
      <ActionForm form={form} label={t("correct")}>
        <p>{t("correctHelp")}</p>
        <Select {...form.field("invitationId")} label={t("person")} options={people} required />
        <RadioGroup
          {...form.field("attended")}
          label={t("attended")}
          options={[
            { value: "yes", label: t("was") },
            { value: "no", label: t("wasNot") },
          ]}
          inline
          required
        />
        <TextInput {...form.field("reason")} label={t("correctReason")} required />
        <SubmitButton variant="secondary">{t("saveCorrection")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
