"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type FormAction, IDLE } from "../form/form-state";
import { useMessageText } from "../form/message-text.client";
import { SubmitButton } from "../form/submit-button.client";

/** Takes a mark back: the item is open again, or shown by the record. */
export function ReopenForm({
  action,
  hidden,
  label,
}: {
  action: FormAction;
  hidden: Record<string, string | number>;
  label: string;
}) {
  const t = useTranslations("checklists.mark");
  const message = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <form action={dispatch}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton size="sm" variant="tertiary">
        {t("reopen")}
        <span className="sr-only"> {label}</span>
      </SubmitButton>
      {state.code && <p role="alert">{message(state.code, state.params)}</p>}
    </form>
  );
}
