"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import { OFFER_ANSWERS, SHARED_FIELDS } from "@/lib/volunteers/rules/agreement";
import type { HelpOffer } from "@/lib/volunteers/types";

const changeOfferInput = () =>
  import("@/lib/volunteers/input").then((inputs) => inputs.changeOfferInput);

export function ChangeOfferForm({
  action,
  offer,
  volunteers,
  people,
  open,
}: {
  action: FormAction;
  offer: HelpOffer;
  volunteers: readonly Option[];
  people: readonly Option[];
  open: boolean;
}) {
  const t = useTranslations("volunteers.offers");
  const a = useTranslations("volunteers.answer");
  const s = useTranslations("volunteers.shared");
  const { id, volunteerId, volunteerName } = offer;
  const form = useActionForm(changeOfferInput, action, {
    values: { ...offer, offerId: id, answer: offer.answer ?? "" },
    conflictLabels: {
      answer: t("answer"),
      volunteerName: t("volunteer"),
      tasks: t("tasks"),
      followUpOn: t("followUpOn"),
    },
  });
  const known = volunteers.some(({ value }) => value === volunteerId);
  const choices =
    volunteerId && volunteerName && !known
      ? [...volunteers, { value: volunteerId, label: volunteerName }]
      : volunteers;
  return (
    <Disclosure summary={t("change")} open={open}>
      <ActionForm form={form} version={offer.version} label={t("change")}>
        <RadioGroup
          {...form.field("answer")}
          label={t("answer")}
          options={[
            { value: "", label: a("none") },
            ...OFFER_ANSWERS.map((value) => ({ value, label: a(value) })),
          ]}
          inline
        />
        <Select
          {...form.field("volunteerId")}
          label={t("volunteer")}
          options={choices}
          placeholder={t("noVolunteer")}
        />
        <Fieldset legend={t("consent")} help={t("consentHelp")}>
          <Grid min="md">
            <DateInput {...form.field("consentOn")} label={t("consentOn")} />
            <Select {...form.field("consentBy")} label={t("consentBy")} options={people} />
          </Grid>
          <CheckboxGroup
            {...form.field("shared")}
            label={t("shared")}
            help={t("sharedHelp")}
            options={SHARED_FIELDS.map((value) => ({ value, label: s(value) }))}
          />
        </Fieldset>
        <TextInput {...form.field("meetingPlace")} label={t("meetingPlace")} />
        <Textarea {...form.field("tasks")} label={t("tasks")} rows={3} warnSensitive />
        <Grid min="md">
          <DateInput {...form.field("startsOn")} label={t("startsOn")} />
          <DateInput {...form.field("followUpOn")} label={t("followUpOn")} />
          <DateInput {...form.field("endedOn")} label={t("endedOn")} />
        </Grid>
        <TextInput {...form.field("endReason")} label={t("endReason")} />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
