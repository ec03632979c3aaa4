"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { ANY_KEY, type FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReasonChoices } from "@/app/_ui/programme/programme-fields.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const input = () => import("@/lib/completion/input").then((all) => all.endProgrammeInput);

/** The end of a programme: how, what comes after, and why. */
export function EndProgrammeForm({
  action,
  participationId,
  version,
  values,
  kinds,
  sources,
  activities,
  reasons,
  notes,
  submit,
}: {
  action: FormAction;
  participationId: string;
  version: number;
  values: Readonly<Record<string, unknown>>;
  kinds: Option[];
  sources: Option[];
  /** Reasons that are activities. */
  activities: Option[];
  reasons: ReasonChoices;
  notes: ReportedNotes;
  submit: string;
}) {
  const t = useTranslations("completion");
  const label = (name: string) => t(`field.${name as "kind"}`);
  const form = useActionForm(input, action, {
    values: { idempotencyKey: ANY_KEY, participationId, version, ...values },
    conflictLabels: { endedOn: label("endedOn"), exitReason: label("exitReason") },
  });
  const ticked = form.watch("activities");
  const several = Array.isArray(ticked) && ticked.filter(Boolean).length > 1;
  const refused = (form.field("judgement").errors?.length ?? 0) > 0;
  const asksWhy = several || refused || Boolean(values.judgement);
  return (
    <ActionForm form={form} version={version} label={submit}>
      <HiddenInput name="participationId" value={participationId} />
      <RadioGroup
        {...form.field("kind")}
        label={label("kind")}
        help={t("ending.stopHelp")}
        options={kinds}
        required
      />
      <DateInput
        {...form.field("endedOn")}
        label={label("endedOn")}
        note={notes.endedOn}
        required
      />
      <Fieldset legend={t("ending.what")} help={t("ending.whatHelp")}>
        <CheckboxGroup
          {...form.field("activities")}
          label={label("activities")}
          options={activities}
          columns={2}
        />
        <Select
          {...form.field("exitReason")}
          label={label("exitReason")}
          help={t("help.exitReason", { reasons: reasons.unsure.join(", ") })}
          options={reasons.options}
          note={notes.exitReason}
        />
        {asksWhy && (
          <Textarea
            {...form.field("judgement")}
            label={label("judgement")}
            help={t("help.judgement")}
            rows={3}
          />
        )}
        <Select
          {...form.field("source")}
          label={label("source")}
          options={sources}
          width="medium"
        />
      </Fieldset>
      <Textarea
        {...form.field("reason")}
        label={label("endingReason")}
        help={t("help.endingReason")}
        rows={3}
        warnSensitive
      />
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
