"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const changePermitInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.changePermitInput);

export function ChangePermitForm({
  action,
  version,
  grounds,
  notes,
  values,
}: {
  action: FormAction;
  version: number;
  grounds: Option[];
  notes: ReportedNotes;
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people");
  const form = useActionForm(changePermitInput, action, {
    values: { ...values, topic: "permit", version },
    conflictLabels: {
      permitGround: t("fields.permitGround"),
      permitGrantedOn: t("fields.permitGrantedOn"),
      permitValidUntil: t("fields.permitValidUntil"),
      arrivedInNorwayOn: t("fields.arrivedInNorwayOn"),
    },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="topic" value="permit" />
      <Select
        {...form.field("permitGround")}
        label={t("fields.permitGround")}
        help={t("fields.permitGroundHelp")}
        options={grounds}
        note={notes.permitGround}
      />
      <DateInput {...form.field("permitGrantedOn")} label={t("fields.permitGrantedOn")} />
      <DateInput {...form.field("permitValidUntil")} label={t("fields.permitValidUntil")} />
      <DateInput {...form.field("arrivedInNorwayOn")} label={t("fields.arrivedInNorwayOn")} />
      <SubmitButton>{t("form.save")}</SubmitButton>
    </ActionForm>
  );
}
