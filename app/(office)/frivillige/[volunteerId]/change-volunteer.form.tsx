"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Volunteer } from "@/lib/volunteers/types";
import { VolunteerFields } from "../volunteer-fields.client";

const changeVolunteerInput = () =>
  import("@/lib/volunteers/input").then((inputs) => inputs.changeVolunteerInput);

export function ChangeVolunteerForm({
  action,
  volunteer,
  languages,
}: {
  action: FormAction;
  volunteer: Volunteer;
  languages: readonly Option[];
}) {
  const t = useTranslations("volunteers.form");
  const f = useTranslations("volunteers.fields");
  const form = useActionForm(changeVolunteerInput, action, {
    values: { ...volunteer, volunteerId: volunteer.id },
    conflictLabels: {
      name: f("name"),
      organisation: f("organisation"),
      phone: f("phone"),
      email: f("email"),
      note: f("note"),
      isRetired: f("isRetired"),
    },
  });
  return (
    <ActionForm form={form} version={volunteer.version}>
      <VolunteerFields form={form} languages={languages} />
      <Checkbox {...form.field("isRetired")} label={f("isRetired")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
