"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { CourseFields, type CourseOptions } from "../course-fields.client";
import { MeetingTimes } from "../meeting-times.client";

const createCourseInput = () =>
  import("@/lib/courses/input").then((inputs) => inputs.createCourseInput);

const MEETINGS = 4;

export function CreateCourseForm({
  action,
  draft,
  options,
  responsibleId,
}: {
  action: FormAction;
  draft: Draft;
  options: CourseOptions;
  responsibleId: string;
}) {
  const t = useTranslations("courses.form");
  const form = useActionForm(createCourseInput, action, {
    values: { topics: [], places: 12, responsibleId, ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      <CourseFields form={form} options={options} />
      <Fieldset legend={t("meetings")} help={t("meetingsHelp")}>
        {Array.from({ length: MEETINGS }, (_, index) => `meetings.${index}.`).map((prefix, at) => (
          <Fieldset key={prefix} legend={t("meeting", { n: at + 1 })}>
            <MeetingTimes form={form} prefix={prefix} />
          </Fieldset>
        ))}
      </Fieldset>
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("create")}</SubmitButton>
    </ActionForm>
  );
}
