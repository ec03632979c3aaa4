"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { ClassFields, timesByDay } from "../class-fields.client";

const createClassInput = () =>
  import("@/lib/attendance/input/classes").then((inputs) => inputs.createClassInput);

export function CreateClassForm({
  action,
  kinds,
  today,
}: {
  action: FormAction;
  kinds: readonly Option[];
  today: string;
}) {
  const t = useTranslations("attendance.classForm");
  const form = useActionForm(createClassInput, action, {
    values: { kinds: ["norwegian"], followsSchool: true, fromOn: today, times: timesByDay([]) },
  });
  return (
    <ActionForm form={form}>
      <ClassFields form={form} kinds={kinds} />
      <SubmitButton>{t("create")}</SubmitButton>
    </ActionForm>
  );
}
