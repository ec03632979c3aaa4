"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Invitable } from "@/lib/courses/types";

const invitePeopleInput = () =>
  import("@/lib/courses/input").then((inputs) => inputs.invitePeopleInput.omit({ courseId: true }));

/** The grown-ups of each household, to tick. */
export function InvitePeopleForm({
  action,
  households,
  languages,
  today,
}: {
  action: FormAction;
  households: readonly Invitable[];
  languages: readonly Option[];
  today: string;
}) {
  const t = useTranslations("courses.invite");
  const c = useTranslations("courses.course");
  const form = useActionForm(invitePeopleInput, action, {
    values: { personIds: [], invitedOn: today },
  });
  const names = new Map(languages.map(({ value, label }) => [value, label]));
  const field = form.field("personIds");
  return (
    <ActionForm form={form}>
      {households.map(({ caseId, householdName, missingTopics, people }, index) => {
        const invited = people.filter(({ isInvited }) => isInvited).map(({ name }) => name);
        const told = t("missing", { count: missingTopics });
        return (
          <CheckboxGroup
            key={caseId}
            {...field}
            id={index === 0 ? field.id : `${field.id}-${index}`}
            errors={index === 0 ? field.errors : []}
            label={householdName}
            help={
              invited.length > 0 ? `${told}. ${t("already", { names: invited.join(", ") })}` : told
            }
            options={people
              .filter(({ isInvited }) => !isInvited)
              .map(({ personId, name, language }) => ({
                value: personId,
                label: `${name} (${language ? (names.get(language) ?? language) : c("norwegian").toLowerCase()})`,
              }))}
          />
        );
      })}
      <DateInput {...form.field("invitedOn")} label={t("invitedOn")} required />
      <SubmitButton>{t("send")}</SubmitButton>
    </ActionForm>
  );
}
