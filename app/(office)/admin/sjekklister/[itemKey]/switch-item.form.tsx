"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/checklists/input").then((m) => m.switchItemInput);

/** Switches an item off with the reason, or on again. */
export function SwitchItemForm({
  action,
  itemKey,
  active,
}: {
  action: FormAction;
  itemKey: string;
  /** As it stands now. */
  active: boolean;
}) {
  const t = useTranslations("checklists.itemPage");
  const form = useActionForm(input, action, { values: { itemKey, active: !active } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="itemKey" value={itemKey} />
      <HiddenInput name="_boolean" value="active" />
      {active ? (
        <Textarea
          {...form.field("reason")}
          label={t("reason")}
          help={t("switchOffHelp")}
          rows={2}
          maxLength={500}
          required
        />
      ) : (
        <HiddenInput name="active" value="on" />
      )}
      <SubmitButton variant="secondary" tone={active ? "danger" : "accent"}>
        {t(active ? "switchOff" : "switchOn")}
      </SubmitButton>
    </ActionForm>
  );
}
