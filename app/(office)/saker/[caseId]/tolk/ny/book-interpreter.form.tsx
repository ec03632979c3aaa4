"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Meeting } from "@/lib/interpreters/rules/meeting";
import { BookingFields, type BookingOptions } from "../booking-fields.client";

const bookInterpreterInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.bookInterpreterInput);

export function BookInterpreterForm({
  action,
  caseId,
  draft,
  options,
  meeting,
  known,
}: {
  action: FormAction;
  caseId: string;
  draft: Draft;
  options: BookingOptions;
  /** The meeting that one came from. */
  meeting: Meeting | null;
  /** What is known of the meeting, to begin with. */
  known: Record<string, unknown>;
}) {
  const t = useTranslations("interpreters.booking");
  const form = useActionForm(bookInterpreterInput, action, {
    values: { caseId, ...known, ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      {meeting && (
        <>
          <HiddenInput name="place" value={meeting.place} />
          {meeting.of && <HiddenInput name="of" value={meeting.of} />}
        </>
      )}
      <BookingFields form={form} options={options} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("book")}</SubmitButton>
    </ActionForm>
  );
}
