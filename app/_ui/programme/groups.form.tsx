"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import { ANY_KEY, type FormAction } from "@/app/_ui/form/form-state";
import { type Field, OneField } from "@/app/_ui/form/one-field.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { type ActionForm as Form, useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import styles from "./groups.module.css";

type When = { field: string; values: readonly string[] };

/** Fields that are asked for together. */
export type FieldGroup = {
  id: string;
  legend?: string;
  help?: string;
  /** Asked for only while another field has one of these values. */
  when?: When;
  /** Beside each other; four of a kind; hours of the week; a task with who and when; an interpreter's, led by the first answer. */
  layout?: "grid" | "four" | "pairs" | "task" | "interpreter";
  /** Asked of few: folded until something stands in it, or is wrong in it. */
  fold?: boolean;
  fields: readonly Field[];
};

const plan = () => import("@/lib/programme/input/plan");
const decision = () => import("@/lib/programme/input/decision");
const employer = () => import("@/lib/placements/input/employer");
const placement = () => import("@/lib/placements/input/placement");
const contract = () => import("@/lib/programme/input/contract");
const completion = () => import("@/lib/completion/input");
const norwegian = () => import("@/lib/norwegian/input/entries");

/** The input of each act that is recorded with this form. */
const INPUTS = {
  "record-decision": () => decision().then((all) => all.recordDecisionInput),
  "write-plan": () => plan().then((all) => all.writePlanInput),
  "write-element": () => plan().then((all) => all.writeElementInput),
  "write-sub-goal": () => plan().then((all) => all.writeSubGoalInput),
  "record-result": () => plan().then((all) => all.recordResultInput),
  "agree-plan": () => plan().then((all) => all.agreePlanInput),
  "put-plan-in-force": () => plan().then((all) => all.putPlanInForceInput),
  "follow-plan": () => plan().then((all) => all.followPlanInput),
  "record-plan-review": () => plan().then((all) => all.recordPlanReviewInput),
  "record-recognition": () => contract().then((all) => all.recordRecognitionInput),
  "record-talk": () => completion().then((all) => all.recordTalkInput),
  "save-education": () => completion().then((all) => all.saveEducationInput),
  "record-handover": () => completion().then((all) => all.recordHandoverInput),
  "follow-handover": () => completion().then((all) => all.followHandoverInput),
  "reopen-programme": () => completion().then((all) => all.reopenProgrammeInput),
  "issue-certificate": () => completion().then((all) => all.issueCertificateInput),
  "give-certificate": () => completion().then((all) => all.giveCertificateInput),
  "record-situation": () => completion().then((all) => all.recordSituationInput),
  "write-assessment": () => norwegian().then((all) => all.writeAssessmentInput),
  "write-test": () => norwegian().then((all) => all.writeTestInput),
  "write-exemption": () => norwegian().then((all) => all.writeExemptionInput),
  "write-training-decision": () => norwegian().then((all) => all.writeDecisionInput),
  "write-training-leave": () => norwegian().then((all) => all.writeLeaveInput),
  "write-training-hours": () => norwegian().then((all) => all.writeHoursInput),
  "set-practice": () => norwegian().then((all) => all.setPracticeInput),
  "remove-norwegian-entry": () => norwegian().then((all) => all.removeEntryInput),
  "register-employer": () => employer().then((all) => all.registerEmployerInput),
  "change-employer": () => employer().then((all) => all.changeEmployerInput),
  "save-employer-person": () => employer().then((all) => all.saveEmployerPersonInput),
  "record-employer-contact": () => employer().then((all) => all.recordEmployerContactInput),
  "set-placement-settings": () => employer().then((all) => all.setPlacementSettingsInput),
  "save-placement": () => placement().then((all) => all.savePlacementInput),
  "plan-visit": () => placement().then((all) => all.planVisitInput),
  "hold-visit": () => placement().then((all) => all.holdVisitInput),
  "review-placement": () => placement().then((all) => all.reviewPlacementInput),
  "end-placement": () => placement().then((all) => all.endPlacementInput),
  "assess-ordinary-job": () => placement().then((all) => all.assessOrdinaryJobInput),
  "set-programme-settings": () => contract().then((all) => all.setProgrammeSettingsInput),
} as const;
export type GroupsAct = keyof typeof INPUTS;

/** One act in a programme: its fields in groups, in the order in which one asks. */
export function GroupsForm({
  act,
  action,
  label,
  groups,
  hidden,
  values,
  version,
  draft,
  submit,
  backHref,
  notes = {},
  beneath,
}: {
  act: GroupsAct;
  action: FormAction;
  label: string;
  groups: readonly FieldGroup[];
  hidden: Readonly<Record<string, string>>;
  values: Readonly<Record<string, unknown>>;
  version?: number;
  draft?: Draft;
  submit: string;
  backHref?: string;
  /** What stands under a field and follows what is typed. */
  notes?: Readonly<Record<string, (form: Form) => ReactNode>>;
  /** Beside the buttons, and what comes of it below them. */
  beneath?: (form: Form) => ReactNode;
}) {
  const t = useTranslations("programme.form");
  const fields = groups.flatMap((group) => group.fields);
  const labels = fields.map(({ name, label: of }) => [name, of]);
  // Boxes of which none has been ticked are an empty list from the first.
  const boxes = fields.filter(({ kind }) => kind === "checkboxes").map(({ name }) => [name, []]);
  const form = useActionForm(INPUTS[act], action, {
    values: {
      idempotencyKey: ANY_KEY,
      ...Object.fromEntries(boxes),
      ...values,
      ...draft?.kept?.values,
      ...hidden,
      version,
    },
    conflictLabels: Object.fromEntries(labels),
  });
  const isAsked = ({ when }: FieldGroup) =>
    when === undefined || when.values.includes(String(form.watch(when.field) ?? ""));
  const isOpen = ({ fields }: FieldGroup) =>
    fields.some(({ name }) => {
      const { defaultValue, errors } = form.field(name);
      return Boolean(defaultValue) || (errors?.length ?? 0) > 0;
    });
  return (
    <ActionForm form={form} version={version} label={label}>
      {draft && <FormDraft form={form} draft={draft} />}
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenInput key={name} name={name} value={value} />
      ))}
      {groups.filter(isAsked).map((group) => {
        const { id, legend, help, layout, fields, fold } = group;
        const all = fields.map((field) => (
          <OneField key={field.name} field={field} form={form} note={notes[field.name]?.(form)} />
        ));
        const laid =
          layout === "grid" || layout === "four" ? (
            <Grid min={layout === "four" ? "xs" : "sm"} align="fields">
              {all}
            </Grid>
          ) : (
            <div className={styles.fields} data-layout={layout}>
              {all}
            </div>
          );
        return (
          <div key={id} id={id} className={styles.group}>
            {fold ? (
              <Disclosure
                summary={<span className={styles.legend}>{legend}</span>}
                open={isOpen(group)}
              >
                <fieldset className={styles.folded} aria-label={legend}>
                  {help && <p className={styles.help}>{help}</p>}
                  {laid}
                </fieldset>
              </Disclosure>
            ) : legend ? (
              <Fieldset legend={legend} help={help}>
                {laid}
              </Fieldset>
            ) : (
              laid
            )}
          </div>
        );
      })}
      <div className={styles.acts}>
        <SubmitButton>{submit}</SubmitButton>
        {backHref && <AppLink href={backHref}>{t("cancel")}</AppLink>}
        {beneath?.(form)}
      </div>
    </ActionForm>
  );
}
