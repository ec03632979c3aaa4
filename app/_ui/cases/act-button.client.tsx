"use client";
import { useActionState } from "react";
import { type FormAction, IDLE } from "../form/form-state";
import { useMessageText } from "../form/message-text.client";
import { SubmitButton } from "../form/submit-button.client";
import { Alert } from "../kit/alert";

/** One act with nothing to fill in, sent by a plain form. */
export function ActButton({
  action,
  hidden,
  children,
  tone,
  variant = "secondary",
  size = "sm",
}: {
  action: FormAction;
  hidden: Record<string, string | number>;
  children: string;
  tone?: "accent" | "neutral" | "danger";
  variant?: "primary" | "secondary" | "tertiary";
  size?: "sm" | "md";
}) {
  const text = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <form action={dispatch}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.code && (
        <Alert tone="danger" role="alert">
          {text(state.code, state.params)}
        </Alert>
      )}
      <SubmitButton tone={tone} variant={variant} size={size}>
        {children}
      </SubmitButton>
    </form>
  );
}
