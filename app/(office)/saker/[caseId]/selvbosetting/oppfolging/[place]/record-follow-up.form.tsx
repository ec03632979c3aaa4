"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Grid, Row } from "@/app/_ui/kit/page";
import { YesNo } from "@/app/_ui/self-settlement/yes-no";
import { FOLLOW_UP_CODES } from "@/lib/self-settlement/rules/follow-up";
import type { FollowUp } from "@/lib/self-settlement/types";

const recordFollowUpInput = () =>
  import("@/lib/self-settlement/input/follow-up").then((inputs) => inputs.recordFollowUpInput);

const FIELDS = [
  "heldOn",
  "channel",
  "stillThere",
  "movedOutOn",
  "moveReason",
  "asAgreed",
  "peopleInDwelling",
  "standard",
  "leaseStatus",
  "helperTie",
  "programmeEffect",
  "wishesToMove",
  "householdView",
  "note",
] as const satisfies readonly (keyof FollowUp)[];

export function RecordFollowUpForm({
  action,
  applicationId,
  position,
  before,
  typedRent,
  today,
  backHref,
}: {
  action: FormAction;
  applicationId: string;
  position: number;
  before: FollowUp | undefined;
  /** The rent in kroner, as one would type it. */
  typedRent: string | null;
  today: string;
  backHref: string;
}) {
  const t = useTranslations("self-settlement.followUp");
  const codes = useTranslations("self-settlement.followUp.codes");
  const version = before?.version ?? 0;
  const form = useActionForm(recordFollowUpInput, action, {
    values: {
      applicationId,
      position,
      version,
      heldOn: today,
      monthlyRent: typedRent,
      ...Object.fromEntries(FIELDS.flatMap((name) => (before ? [[name, before[name]]] : []))),
    },
    conflictLabels: Object.fromEntries(
      [...FIELDS, "monthlyRent" as const].map((name) => [name, t(name)]),
    ),
  });
  const coded = (name: keyof typeof FOLLOW_UP_CODES) => ({
    ...form.field(name),
    label: t(name),
    options: FOLLOW_UP_CODES[name].map((value) => ({
      value,
      label: codes(`${name}.${value}` as never),
    })),
  });
  const words = { yes: t("yes"), no: t("no") };
  return (
    <ActionForm form={form} version={version} label={t("formTitle")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <HiddenInput name="position" value={String(position)} />
      <Grid min="sm">
        <DateInput {...form.field("heldOn")} label={t("heldOn")} required />
        <Select {...coded("channel")} required />
      </Grid>
      <YesNo {...form.field("stillThere")} label={t("stillThere")} words={words} required />
      <Fieldset legend={t("ifMoved")}>
        <Grid min="sm">
          <DateInput {...form.field("movedOutOn")} label={t("movedOutOn")} />
          <Select {...coded("moveReason")} />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("home")}>
        <YesNo {...form.field("asAgreed")} label={t("asAgreed")} words={words} />
        <Grid min="sm">
          <TextInput
            {...form.field("monthlyRent")}
            label={t("monthlyRent")}
            help={t("kroner")}
            inputMode="decimal"
            width="short"
          />
          <TextInput
            {...form.field("peopleInDwelling")}
            label={t("peopleInDwelling")}
            inputMode="numeric"
            width="short"
          />
          <Select {...coded("standard")} />
          <Select {...coded("leaseStatus")} />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("household")}>
        <Grid min="sm">
          <Select {...coded("helperTie")} help={t("helperHelp")} />
          <Select {...coded("programmeEffect")} />
          <Select {...coded("wishesToMove")} />
        </Grid>
        <Textarea
          {...form.field("householdView")}
          label={t("householdView")}
          help={t("householdViewHelp")}
          rows={3}
          warnSensitive
        />
        <Textarea {...form.field("note")} label={t("note")} rows={3} warnSensitive />
      </Fieldset>
      <Row gap="md">
        <SubmitButton>{t("save")}</SubmitButton>
        <AppLink href={backHref}>{t("cancel")}</AppLink>
      </Row>
    </ActionForm>
  );
}
