"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { FinderFields } from "@/app/_ui/self-settlement/finder-fields.client";
import { HomeFields } from "@/app/_ui/self-settlement/home-fields.client";
import { LeaseFields } from "@/app/_ui/self-settlement/lease-fields.client";
import type { LandlordChoice } from "@/lib/organisations/types";

const receiveApplicationInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.receiveApplicationInput);

/** Everything that comes with an application; what is not there yet is left empty. */
export function ReceiveApplicationForm({
  action,
  findLandlords,
  applicationId,
  version,
  today,
  draft,
}: {
  action: FormAction;
  findLandlords: (typed: string) => Promise<LandlordChoice[]>;
  applicationId: string;
  version: number;
  today: string;
  draft: Draft;
}) {
  const t = useTranslations("self-settlement.form");
  const form = useActionForm(receiveApplicationInput, action, {
    values: { happenedOn: today, ...draft.kept?.values, applicationId, version },
  });
  return (
    <ActionForm form={form} version={version} label={t("submitReceive")}>
      <FormDraft form={form} draft={draft} />
      <HiddenInput name="applicationId" value={applicationId} />
      <Fieldset legend={t("applicationTitle")}>
        <Grid min="md">
          <DateInput {...form.field("happenedOn")} label={t("receivedOn")} required />
          <DateInput {...form.field("wantedOn")} label={t("wantedOn")} />
        </Grid>
      </Fieldset>
      <HomeFields form={form} findLandlords={findLandlords} />
      <LeaseFields form={form} />
      <FinderFields form={form} />
      <Textarea {...form.field("note")} label={t("note")} rows={3} warnSensitive />
      <SubmitButton>{t("submitReceive")}</SubmitButton>
    </ActionForm>
  );
}
