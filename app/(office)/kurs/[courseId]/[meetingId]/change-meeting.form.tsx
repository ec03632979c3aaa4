"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Meeting } from "@/lib/courses/types";
import { interpreterModes } from "@/lib/guidance/rules/session";
import { interpreterCategories } from "@/lib/interpreters/rules/interpreting";
import { MeetingTimes } from "../../meeting-times.client";

const changeMeetingInput = () =>
  import("@/lib/courses/input").then((inputs) => inputs.changeMeetingInput);

export function ChangeMeetingForm({
  action,
  meeting,
  topics,
  languages,
}: {
  action: FormAction;
  meeting: Meeting;
  topics: readonly Option[];
  languages: readonly Option[];
}) {
  const t = useTranslations("courses.meeting");
  const f = useTranslations("courses.form");
  const interpreters = languages.map(
    ({ value }) =>
      meeting.interpreters.find(({ language }) => language === value) ?? { language: value },
  );
  const form = useActionForm(changeMeetingInput, action, {
    values: { ...meeting, meetingId: meeting.id, interpreters },
    conflictLabels: { heldOn: f("heldOn"), startsAtTime: f("startsAt"), place: f("place") },
  });
  return (
    <ActionForm form={form} version={meeting.version} label={t("plan")}>
      <MeetingTimes form={form} required />
      <TextInput {...form.field("place")} label={f("place")} />
      <CheckboxGroup {...form.field("topics")} label={f("topics")} options={topics} />
      {languages.length > 0 && (
        <Fieldset legend={t("interpreters")} help={t("interpretersHelp")}>
          {languages.map(({ value, label }, index) => (
            <Interpreter key={value} form={form} at={index} language={value} label={label} />
          ))}
        </Fieldset>
      )}
      <SubmitButton>{t("savePlan")}</SubmitButton>
    </ActionForm>
  );
}

function Interpreter({
  form,
  at,
  language,
  label,
}: {
  form: ReturnType<typeof useActionForm>;
  at: number;
  language: string;
  label: string;
}) {
  const t = useTranslations("courses.meeting");
  const modes = useTranslations("interpreters.mode");
  const categories = useTranslations("codes.interpreter_category");
  const name = (field: string) => `interpreters.${at}.${field}`;
  return (
    <Fieldset legend={label}>
      <HiddenInput name={name("language")} value={language} />
      <TextInput {...form.field(name("name"))} label={t("interpreterName")} />
      <Select
        {...form.field(name("category"))}
        label={t("category")}
        options={interpreterCategories.map((value) => ({ value, label: categories(value) }))}
      />
      <Select
        {...form.field(name("mode"))}
        label={t("mode")}
        options={interpreterModes.map((value) => ({ value, label: modes(value) }))}
      />
      <TextInput {...form.field(name("deviationReason"))} label={t("reason")} />
    </Fieldset>
  );
}
