"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { IdentityFields } from "@/app/_ui/people/identity-fields.client";
import { NumberWarnings } from "@/app/_ui/people/number-warnings.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const createPersonInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.createPersonInput);

export function CreatePersonForm({
  action,
  countries,
  householdId,
  today,
  draft,
  notes,
}: {
  action: FormAction;
  countries: Option[];
  householdId?: string;
  today: string;
  draft: Draft;
  notes: ReportedNotes;
}) {
  const t = useTranslations("people");
  const form = useActionForm(createPersonInput, action, {
    values: {
      nameOrder: "given_first",
      sex: "unknown",
      ...(householdId ? { fromOn: today } : {}),
      ...draft.kept?.values,
      householdId,
    },
  });
  const birthDate = form.watch("birthDate");
  return (
    <ActionForm form={form} label={t("create.title")}>
      <FormDraft form={form} draft={draft} />
      <IdentityFields form={form} countries={countries} />
      <Fieldset legend={t("numbers.title")} help={t("create.numbersHelp")}>
        <TextInput
          {...form.field("duf")}
          label={t("create.duf")}
          inputMode="numeric"
          width="medium"
          note={notes.duf}
        />
        <NumberWarnings typed={form.watch("duf")} birthDate={birthDate} />
        <TextInput
          {...form.field("identityNumber")}
          label={t("create.identityNumber")}
          inputMode="numeric"
          width="medium"
        />
        <NumberWarnings typed={form.watch("identityNumber")} birthDate={birthDate} />
      </Fieldset>
      {householdId && (
        <>
          <HiddenInput name="householdId" value={householdId} />
          <DateInput {...form.field("fromOn")} label={t("create.memberFrom")} />
        </>
      )}
      <SubmitButton>{t("create.save")}</SubmitButton>
    </ActionForm>
  );
}
