"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { GOAL_KINDS } from "@/lib/jobbsjansen/rules/codes";
import type { Goal } from "@/lib/jobbsjansen/types";
import styles from "./jobbsjansen.module.css";

const input = () => import("@/lib/jobbsjansen/input").then((inputs) => inputs.writeGoalInput);

/** A sub-goal: a new one, or one to assess or change. */
export function GoalForm({
  action,
  participationId,
  goal,
}: {
  action: FormAction;
  participationId: string;
  goal?: Goal;
}) {
  const t = useTranslations("jobbsjansen");
  const g = useTranslations("jobbsjansen.goals");
  const labels = ["kind", "goal", "measure", "dueOn", "succeeded", "assessedOn"] as const;
  const form = useActionForm(input, action, {
    values: { ...goal, participationId, goalId: goal?.id, version: goal?.version },
    conflictLabels: Object.fromEntries(labels.map((name) => [name, g(name)])),
  });
  return (
    <div className={styles.form}>
      <ActionForm
        form={form}
        label={goal ? g("changeFor", { goal: goal.goal }) : g("new")}
        {...(goal && { version: goal.version })}
      >
        <HiddenInput name="participationId" value={participationId} />
        {goal && <HiddenInput name="goalId" value={goal.id} />}
        <Select
          {...form.field("kind")}
          label={g("kind")}
          options={GOAL_KINDS.map((value) => ({ value, label: t(`goalKinds.${value}`) }))}
          width="medium"
          required
        />
        <Textarea {...form.field("goal")} label={g("goal")} rows={2} required />
        <Textarea {...form.field("measure")} label={g("measure")} rows={2} required />
        <DateInput {...form.field("dueOn")} label={g("dueOn")} required />
        {goal && (
          <div className={styles.fields}>
            <RadioGroup
              {...form.field("succeeded")}
              label={g("succeeded")}
              options={[
                { value: "true", label: t("yes") },
                { value: "false", label: t("no") },
                { value: "", label: g("state.open") },
              ]}
              inline
            />
            <DateInput {...form.field("assessedOn")} label={g("assessedOn")} />
          </div>
        )}
        <div>
          <SubmitButton variant="secondary">{g("save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
