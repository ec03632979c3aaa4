"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { Target } from "@/lib/steering/types";

const loadInputs = () => import("@/lib/steering/input");
const shareInput = () => loadInputs().then(({ shareTargetInput }) => shareTargetInput);
const countInput = () => loadInputs().then(({ countTargetInput }) => countTargetInput);

export function SetTargetForm({
  action,
  target,
  share,
}: {
  action: FormAction;
  target: Target | null;
  share: boolean;
}) {
  const t = useTranslations("steering.target");
  const label = t(share ? "value" : "valueCount");
  const form = useActionForm(share ? shareInput : countInput, action, {
    values: { value: target?.value, note: target?.note },
    conflictLabels: { value: label, note: t("note") },
  });
  // Open until there is a target, and while the form has something to say.
  const open = !target || form.state.status !== "idle";
  return (
    <Disclosure summary={t(target ? "change" : "set")} open={open}>
      <ActionForm form={form} version={target?.version ?? 0} label={t("save")}>
        <TextInput
          {...form.field("value")}
          label={label}
          inputMode="decimal"
          width="short"
          required
        />
        <Textarea {...form.field("note")} label={t("note")} help={t("noteHelp")} rows={3} />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
