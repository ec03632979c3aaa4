"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { isAbout, type RecordKind } from "@/lib/participation/rules/records";
import type { FollowUpRecord } from "@/lib/participation/types";
import { oreToTyped } from "@/lib/platform/money";

const inputs = () => import("@/lib/participation/input");
const recordInput = () => inputs().then(({ recordFollowUpInput }) => recordFollowUpInput);
const changeInput = () => inputs().then(({ changeFollowUpInput }) => changeFollowUpInput);

const answered = (answer: boolean | null | undefined) =>
  answer === null || answer === undefined ? undefined : answer ? "yes" : "no";

/** A record of one kind, new or to be corrected. */
export function FollowUpForm({
  action,
  kind,
  record,
  caseId,
  people,
  today,
}: {
  action: FormAction;
  kind: RecordKind;
  record: FollowUpRecord | undefined;
  caseId: string;
  people: readonly Option[];
  today: string;
}) {
  const t = useTranslations("participation");
  const labels = {
    personId: t("person"),
    heldOn: t(`heldOn_of.${kind}`),
    wantsMore: t("wantsMore"),
    outcome: t(`outcome_of.${kind}`),
    atRisk: t("atRisk"),
    contactOfferedOn: t("contactOfferedOn"),
    heldAlone: t("heldAlone"),
    costYear: t("costYear"),
    costTotal: t("costTotal"),
  };
  const [only] = people.length === 1 ? people : [];
  const form = useActionForm(record ? changeInput : recordInput, action, {
    values: {
      ...(record ?? { caseId, heldOn: today, personId: only?.value }),
      recordId: record?.id,
      kind,
      wantsMore: answered(record?.wantsMore),
      atRisk: answered(record?.atRisk),
      heldAlone: answered(record?.heldAlone),
      costTotal: oreToTyped(record?.costTotal),
      ...(!record && kind === "cost" && { costYear: Number(today.slice(0, 4)) - 1 }),
    },
    conflictLabels: labels,
  });
  const yesOrNo = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  return (
    <ActionForm form={form} label={t(`kind.${kind}`)} {...(record && { version: record.version })}>
      <HiddenInput name="kind" value={kind} />
      {isAbout(kind) !== "case" && (
        <Select
          {...form.field("personId")}
          label={labels.personId}
          {...(people.length === 0 && { help: t("nobody") })}
          options={people}
          required
        />
      )}
      <DateInput {...form.field("heldOn")} label={labels.heldOn} required />
      {kind === "participation" && (
        <RadioGroup
          {...form.field("wantsMore")}
          label={labels.wantsMore}
          options={yesOrNo}
          inline
          required
        />
      )}
      {kind === "school" && (
        <>
          <RadioGroup
            {...form.field("atRisk")}
            label={labels.atRisk}
            options={yesOrNo}
            inline
            required
          />
          <DateInput {...form.field("contactOfferedOn")} label={labels.contactOfferedOn} />
        </>
      )}
      {(kind === "participation" || kind === "child_leisure" || kind === "jobbsjansen") && (
        <Textarea
          {...form.field("outcome")}
          label={labels.outcome}
          {...(kind === "child_leisure" && { help: t("activityHelp") })}
          rows={3}
          warnSensitive
          required={kind !== "participation"}
        />
      )}
      {kind === "youth_talk" && (
        <>
          <RadioGroup
            {...form.field("heldAlone")}
            label={labels.heldAlone}
            options={yesOrNo}
            inline
            required
          />
          <TextInput
            {...form.field("outcome")}
            label={labels.outcome}
            help={t("followUpHelp")}
            required
          />
        </>
      )}
      {kind === "cost" && (
        <>
          <TextInput
            {...form.field("costYear")}
            label={labels.costYear}
            inputMode="numeric"
            width="short"
            required
          />
          <MoneyInput {...form.field("costTotal")} label={labels.costTotal} required />
        </>
      )}
      <SubmitButton>{t(record ? "saveChange" : "save")}</SubmitButton>
    </ActionForm>
  );
}
