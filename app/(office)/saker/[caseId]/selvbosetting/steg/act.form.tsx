"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { InputSource } from "@/app/_ui/form/input-check";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";

const inputs = () => import("@/lib/self-settlement/input");

/** The input of each act that is no more than a day, perhaps coded reasons, and a note. */
const INPUTS = {
  begin_checks: () => inputs().then((all) => all.beginChecksInput),
  ask_for_more: () => inputs().then((all) => all.askForMoreInput),
  receive_more: () => inputs().then((all) => all.receiveMoreInput),
  ask_imdi: () => inputs().then((all) => all.askImdiInput),
  record_distribution: () => inputs().then((all) => all.recordDistributionInput),
  answer_imdi: () => inputs().then((all) => all.answerImdiInput),
  record_imdi_decision: () => inputs().then((all) => all.recordImdiDecisionInput),
  record_imdi_refusal: () => inputs().then((all) => all.recordImdiRefusalInput),
  keep_imdi_decision: () => inputs().then((all) => all.keepImdiDecisionInput),
  try_another_home: () => inputs().then((all) => all.tryAnotherHomeInput),
  lose_home: () => inputs().then((all) => all.loseHomeInput),
  withdraw: () => inputs().then((all) => all.withdrawApplicationInput),
  finish_follow_up: () => inputs().then((all) => all.finishFollowUpInput),
} as const;

export type PlainAct = keyof typeof INPUTS;

export function ActOfApplicationForm({
  act,
  action,
  applicationId,
  version,
  today,
  reasons,
  danger = false,
}: {
  act: PlainAct;
  action: FormAction;
  applicationId: string;
  version: number;
  today: string;
  /** The coded reasons of an act that needs one. */
  reasons?: readonly Option[];
  danger?: boolean;
}) {
  const t = useTranslations("self-settlement");
  const form = useActionForm(INPUTS[act] as InputSource, action, {
    values: { applicationId, version, happenedOn: today },
  });
  return (
    <ActionForm form={form} version={version} label={t(`act.${act}`)}>
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput {...form.field("happenedOn")} label={t(`dateOf.${act}`)} required />
      {reasons && (
        <CheckboxGroup
          {...form.field("reasons")}
          label={act === "ask_for_more" ? t("form.more") : t("form.reasons")}
          options={reasons}
          columns={2}
          required
        />
      )}
      <Textarea
        {...form.field("note")}
        label={t("form.note")}
        help={t("form.stepNoteHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton tone={danger ? "danger" : "accent"}>{t(`act.${act}`)}</SubmitButton>
    </ActionForm>
  );
}
