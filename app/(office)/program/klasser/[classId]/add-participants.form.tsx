"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";

const addParticipantsInput = () =>
  import("@/lib/attendance/input/classes").then((inputs) => inputs.addParticipantsInput);

export function AddParticipantsForm({
  action,
  classId,
  choices,
  today,
  open,
}: {
  action: FormAction;
  classId: string;
  choices: readonly Option[];
  today: string;
  open: boolean;
}) {
  const t = useTranslations("attendance.members");
  const form = useActionForm(addParticipantsInput, action, {
    values: { classId, participationIds: [], fromOn: today },
  });
  return (
    <Disclosure summary={t("add")} open={open}>
      <ActionForm form={form} label={t("add")}>
        <HiddenInput name="classId" value={classId} />
        <CheckboxGroup
          {...form.field("participationIds")}
          label={t("choose")}
          help={t("chooseHelp")}
          options={choices}
          columns={2}
        />
        <DateInput {...form.field("fromOn")} label={t("fromOn")} required />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
