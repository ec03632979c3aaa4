"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { Course } from "@/lib/courses/types";
import { CourseFields, type CourseOptions } from "../course-fields.client";

const changeCourseInput = () =>
  import("@/lib/courses/input").then((inputs) => inputs.changeCourseInput);

export function ChangeCourseForm({
  action,
  course,
  options,
}: {
  action: FormAction;
  course: Course;
  options: CourseOptions;
}) {
  const t = useTranslations("courses.form");
  const { title, titles, ...rest } = course;
  const form = useActionForm(changeCourseInput, action, {
    values: { ...rest, ...titles, courseId: course.id },
    conflictLabels: {
      title: t("title"),
      place: t("place"),
      places: t("places"),
      note: t("note"),
      isCancelled: t("isCancelled"),
    },
  });
  const led = options.staff.some(({ value }) => value === course.responsibleId);
  const staff = led
    ? options.staff
    : [...options.staff, { value: course.responsibleId, label: course.responsibleName }];
  return (
    <Disclosure summary={t("change")}>
      <ActionForm form={form} version={course.version} label={t("change")}>
        <CourseFields form={form} options={{ ...options, staff }} />
        <Checkbox {...form.field("isCancelled")} label={t("isCancelled")} />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
