"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const noteGapsInput = () => import("@/lib/settlement/input").then((inputs) => inputs.noteGapsInput);

/** Notes what the files of those chosen lack. */
export function NoteGapsForm({
  action,
  caseId,
  people,
  items,
}: {
  action: FormAction;
  caseId: string;
  people: readonly Option[];
  items: readonly Option[];
}) {
  const t = useTranslations("settlement.file");
  const [only] = people;
  const alone = people.length === 1 && only !== undefined;
  const form = useActionForm(noteGapsInput, action, {
    values: { caseId, personIds: people.map(({ value }) => value), items: [] },
  });
  return (
    <ActionForm form={form} label={t("note")}>
      <HiddenInput name="caseId" value={caseId} />
      {alone ? (
        <>
          <HiddenInput name="_array" value="personIds" />
          <HiddenInput name="personIds" value={only.value} />
        </>
      ) : (
        <CheckboxGroup {...form.field("personIds")} label={t("person")} options={people} required />
      )}
      <CheckboxGroup {...form.field("items")} label={t("items")} options={items} required />
      <SubmitButton variant="secondary">{t("add")}</SubmitButton>
    </ActionForm>
  );
}
