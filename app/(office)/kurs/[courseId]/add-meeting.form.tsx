"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { MeetingTimes } from "../meeting-times.client";

const addMeetingInput = () =>
  import("@/lib/courses/input").then((inputs) => inputs.addMeetingInput);

export function AddMeetingForm({
  action,
  courseId,
  open,
}: {
  action: FormAction;
  courseId: string;
  open: boolean;
}) {
  const t = useTranslations("courses.form");
  const form = useActionForm(addMeetingInput, action, { values: { courseId } });
  return (
    <Disclosure summary={t("addMeeting")} open={open}>
      <ActionForm form={form} label={t("addMeeting")}>
        <MeetingTimes form={form} required />
        <SubmitButton variant="secondary">{t("addMeeting")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
