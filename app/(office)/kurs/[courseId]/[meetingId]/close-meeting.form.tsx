"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const closeMeetingInput = () =>
  import("@/lib/courses/input").then((inputs) =>
    inputs.closeMeetingInput.omit({ meetingId: true }),
  );

/** Everyone is there until someone says otherwise, so that only what differs is typed. */
export function CloseMeetingForm({
  action,
  version,
  people,
}: {
  action: FormAction;
  version: number;
  people: readonly Option[];
}) {
  const t = useTranslations("courses.meeting");
  const form = useActionForm(closeMeetingInput, action, {
    values: { version, present: people.map(({ value }) => value) },
  });
  return (
    <ActionForm form={form} version={version} label={t("attendance")}>
      <CheckboxGroup
        {...form.field("present")}
        label={t("whoWasThere")}
        help={t("attendanceHelp")}
        options={people}
      />
      <p>{t("closeHelp")}</p>
      <SubmitButton>{t("close")}</SubmitButton>
    </ActionForm>
  );
}
