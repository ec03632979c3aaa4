"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ExtensionGround } from "@/lib/jobbsjansen/rules/codes";
import styles from "./jobbsjansen.module.css";

const input = () =>
  import("@/lib/jobbsjansen/input").then((inputs) => inputs.extendParticipationInput);

/** More months on a ground that still has some left. */
export function ExtensionForm({
  action,
  participationId,
  grounds,
  today,
}: {
  action: FormAction;
  participationId: string;
  grounds: readonly ExtensionGround[];
  today: string;
}) {
  const t = useTranslations("jobbsjansen");
  const e = useTranslations("jobbsjansen.extension");
  const form = useActionForm(input, action, { values: { participationId, decidedOn: today } });
  return (
    <div className={styles.form}>
      <ActionForm form={form} label={e("new")}>
        <HiddenInput name="participationId" value={participationId} />
        <RadioGroup
          {...form.field("ground")}
          label={e("ground")}
          options={grounds.map((value) => ({ value, label: t(`grounds.${value}`) }))}
          required
        />
        <div className={styles.fields}>
          <TextInput
            {...form.field("months")}
            label={e("months")}
            inputMode="numeric"
            width="short"
            required
          />
          <DateInput {...form.field("decidedOn")} label={e("decidedOn")} required />
        </div>
        <Textarea {...form.field("reason")} label={e("reason")} rows={2} required />
        <div>
          <SubmitButton variant="secondary">{e("save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
