"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { NumberWarnings } from "@/app/_ui/people/number-warnings.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const setIdentifierInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.setIdentifierInput);

export function SetIdentifierForm({
  action,
  personId,
  birthDate,
  notes,
}: {
  action: FormAction;
  personId: string;
  birthDate: string;
  notes: ReportedNotes;
}) {
  const t = useTranslations("people.numbers");
  const form = useActionForm(setIdentifierInput, action, { values: { personId } });
  const holder = (form.state.current as { personId?: string } | undefined)?.personId;
  return (
    <ActionForm form={form} label={t("add")}>
      <TextInput
        {...form.field("number")}
        label={t("number")}
        help={t("numberHelp")}
        inputMode="numeric"
        width="medium"
        note={notes.number}
        required
      />
      <NumberWarnings typed={form.watch("number")} birthDate={birthDate} />
      {holder && <AppLink href={`/personer/${holder}`}>{t("seeHolder")}</AppLink>}
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
