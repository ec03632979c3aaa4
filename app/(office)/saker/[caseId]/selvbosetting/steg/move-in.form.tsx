"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";

const moveInInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.moveInInput);

export function MoveInForm({
  action,
  applicationId,
  version,
  today,
  people,
  notes,
}: {
  action: FormAction;
  applicationId: string;
  version: number;
  today: string;
  /** Those of the household who are not settled yet. */
  people: readonly Option[];
  notes: ReportedNotes;
}) {
  const t = useTranslations("self-settlement");
  const form = useActionForm(moveInInput, action, {
    values: {
      applicationId,
      version,
      happenedOn: today,
      personIds: people.map(({ value }) => value),
    },
  });
  return (
    <ActionForm form={form} version={version} label={t("act.move_in")}>
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput
        {...form.field("happenedOn")}
        label={t("dateOf.move_in")}
        note={notes.happenedOn}
        required
      />
      <CheckboxGroup
        {...form.field("personIds")}
        label={t("form.whoMovedIn")}
        help={people.length > 1 ? t("form.whoMovedInHelp") : undefined}
        options={people}
        required
      />
      <Textarea
        {...form.field("note")}
        label={t("form.note")}
        help={t("form.stepNoteHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton>{t("act.move_in")}</SubmitButton>
    </ActionForm>
  );
}
