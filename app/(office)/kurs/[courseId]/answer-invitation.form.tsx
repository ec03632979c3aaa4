"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Alert } from "@/app/_ui/kit/alert";
import { COURSE_ANSWERS } from "@/lib/courses/rules/places";
import type { Participant } from "@/lib/courses/types";
import styles from "../courses.module.css";

/** One button an answer; the one that stands is filled. */
export function AnswerInvitationForm({
  action,
  invitation: { invitationId, name, answer, version },
}: {
  action: FormAction;
  invitation: Participant;
}) {
  const t = useTranslations("courses.course");
  const a = useTranslations("courses.answer");
  const text = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <form action={dispatch} aria-label={t("setAnswer", { name })}>
      <input type="hidden" name="invitationId" value={invitationId} />
      <input type="hidden" name="version" value={version} />
      {state.code && (
        <Alert tone="danger" role="alert">
          {text(state.code, state.params)}
        </Alert>
      )}
      <div className={styles.answers}>
        {COURSE_ANSWERS.map((value) => (
          <SubmitButton
            key={value}
            name="answer"
            value={value}
            size="sm"
            variant={value === answer ? "primary" : "secondary"}
          >
            {a(value)}
            <span className="sr-only">
              {" "}
              {name}
              {value === answer && ` (${t("answer")})`}
            </span>
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}
