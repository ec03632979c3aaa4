"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { PlainDate } from "@/lib/platform/dates";
import { TalkFields } from "../talk-fields.client";

const recordTalkInput = () =>
  import("@/lib/self-settlement/input/talks").then((inputs) => inputs.recordTalkInput);

/** A talk that was held. What is typed is kept for the writer alone until it is sent. */
export function RecordTalkForm({
  action,
  caseId,
  applicationId,
  personId,
  occasion,
  today,
  booked,
  label,
  draft,
  ...fields
}: {
  action: FormAction;
  caseId: string;
  applicationId: string;
  personId: string;
  occasion: string;
  today: PlainDate;
  /** The booking that was just made for the talk. */
  booked: string | null;
  label: string;
  draft: Draft;
  languages: readonly Option[];
  bookings: readonly Option[];
  dispensedUntil: string;
  needs: string | null;
}) {
  const t = useTranslations("talks.form");
  const about = { applicationId, personId, occasion };
  const form = useActionForm(recordTalkInput, action, {
    values: {
      heldOn: today,
      ...draft.kept?.values,
      ...(booked && { interpreterBookingId: booked }),
      ...about,
    },
  });
  return (
    <ActionForm form={form} label={label}>
      <HiddenInput name="applicationId" value={applicationId} />
      <HiddenInput name="personId" value={personId} />
      <HiddenInput name="occasion" value={occasion} />
      <TalkFields form={form} booking={{ caseId, personId }} {...fields} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
