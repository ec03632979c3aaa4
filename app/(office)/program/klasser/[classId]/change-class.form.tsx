"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { ProgrammeClass } from "@/lib/attendance/types";
import { ClassFields, timesByDay } from "../class-fields.client";

const changeClassInput = () =>
  import("@/lib/attendance/input/classes").then((inputs) => inputs.changeClassInput);

export function ChangeClassForm({
  action,
  held,
  kinds,
  today,
}: {
  action: FormAction;
  held: ProgrammeClass;
  kinds: readonly Option[];
  today: string;
}) {
  const t = useTranslations("attendance.classForm");
  const { timetables, id: classId, ...rest } = held;
  const form = useActionForm(changeClassInput, action, {
    values: {
      ...rest,
      classId,
      times: timesByDay(timetables.at(-1)?.times ?? []),
      timesFrom: today,
    },
    conflictLabels: { name: t("name"), provider: t("provider"), toOn: t("toOn") },
  });
  return (
    <Disclosure summary={t("change")}>
      <ActionForm form={form} version={held.version} label={t("change")}>
        <HiddenInput name="classId" value={classId} />
        <ClassFields form={form} kinds={kinds} />
        <DateInput
          {...form.field("timesFrom")}
          label={t("timesFrom")}
          help={t("timesFromHelp")}
          required
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
