"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";

/** Marks one agreement as done. */
export function CompleteAgreementForm({
  agreementId,
  text,
  action,
}: {
  agreementId: string;
  text: string;
  action: FormAction;
}) {
  const t = useTranslations("guidance.agreements");
  const message = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <form action={dispatch}>
      <input type="hidden" name="agreementId" value={agreementId} />
      <input type="hidden" name="_boolean" value="done" />
      <input type="hidden" name="done" value="on" />
      <SubmitButton variant="secondary" size="sm">
        <span aria-hidden="true">{t("done")}</span>
        <span className="sr-only">{t("markDone", { text })}</span>
      </SubmitButton>
      {state.status === "error" && state.code && (
        <p role="alert">{message(state.code, state.params)}</p>
      )}
    </form>
  );
}
