"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";

/** Deletes the draft after a question. */
export function DiscardSessionForm({
  sessionId,
  action,
}: {
  sessionId: string;
  action: FormAction;
}) {
  const t = useTranslations("guidance.session");
  const message = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <Disclosure summary={t("discardTitle")}>
      <p>{t("discardText")}</p>
      {state.status === "error" && state.code && (
        <p role="alert">{message(state.code, state.params)}</p>
      )}
      <form action={dispatch}>
        <input type="hidden" name="sessionId" value={sessionId} />
        <SubmitButton tone="danger" variant="secondary">
          {t("discardConfirm")}
        </SubmitButton>
      </form>
    </Disclosure>
  );
}
