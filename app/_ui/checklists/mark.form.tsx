"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { type FormAction, IDLE } from "../form/form-state";
import { useMessageText } from "../form/message-text.client";
import { SubmitButton } from "../form/submit-button.client";
import { Textarea } from "../form/textarea.client";
import { Alert } from "../kit/alert";
import { Row } from "../kit/page";

type Current = { version?: number; note?: string | null; reason?: string | null };

/**
 * Marks one item: a note or a reason, and a button for each. When someone else was first, it says
 * what they wrote, keeps the text, and the next press stands.
 */
export function MarkForm({
  action,
  hidden,
  version,
  label,
  buttonName = "mark",
  done = "done",
}: {
  action: FormAction;
  hidden: Record<string, string | number>;
  version: number;
  /** What the item says, to name the form. */
  label: string;
  buttonName?: string;
  done?: string;
}) {
  const t = useTranslations("checklists.mark");
  const message = useMessageText();
  const id = useId();
  const [state, dispatch] = useActionState(action, IDLE);
  const current = state.current as Current | undefined;
  const errors = Object.values(state.fields ?? {}).flat();
  return (
    <form action={dispatch} aria-label={t("form", { item: label })} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="version" value={current?.version ?? version} />
      {state.status === "conflict" && (
        <Alert tone="warning" role="alert" level={3} title={t("changedTitle")}>
          <p>{current?.note ?? current?.reason ?? t("changed")}</p>
        </Alert>
      )}
      {state.status === "error" && errors.length === 0 && (
        <Alert tone="danger" role="alert" level={3}>
          {message(state.code ?? "errors.invalid-value", state.params)}
        </Alert>
      )}
      <Textarea
        id={`${id}-text`}
        name="text"
        label={t("text")}
        help={t("help")}
        rows={2}
        maxLength={2000}
        warnSensitive
        defaultValue={state.values?.text}
        errors={errors.map((key) => message(key))}
        key={errors.join()}
      />
      <Row>
        <SubmitButton size="sm" name={buttonName} value={done}>
          {t("done")}
        </SubmitButton>
        <SubmitButton size="sm" variant="secondary" name={buttonName} value="not_relevant">
          {t("notRelevant")}
        </SubmitButton>
      </Row>
    </form>
  );
}
