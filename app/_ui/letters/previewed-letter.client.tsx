"use client";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import { Button } from "@/app/_ui/kit/button";
import type { Letter, LetterNotice } from "@/lib/letters/types";
import { LetterNotices } from "./letter-notices";
import { LetterPreview } from "./letter-preview";

type Shown = { letter: Letter; notices: readonly LetterNotice[] };

/** Shows the letter of what stands in a form, before anything is kept. */
export function PreviewedLetter({ form, preview }: { form: ActionForm; preview: FormAction }) {
  const t = useTranslations("letters.before");
  const text = useMessageText();
  const [state, show, pending] = useActionState(preview, IDLE);
  const look = () => {
    const element = form.formRef.current;
    if (element) startTransition(() => show(new FormData(element)));
  };
  const problems =
    state.status === "error" ? [...new Set(Object.values(state.fields ?? {}).flat())] : [];
  const shown = state.status === "saved" ? (state.value as Shown) : null;
  return (
    <>
      <div>
        <Button variant="secondary" onClick={look} aria-busy={pending}>
          {t("show")}
        </Button>
      </div>
      {state.status === "error" && (
        <Alert tone="warning" title={t("cannot")} level={3} role="alert">
          {(problems.length > 0 ? problems : [state.code ?? "errors.unknown"]).map((key) => (
            <p key={key}>{text(key, state.params)}</p>
          ))}
        </Alert>
      )}
      {shown && (
        <section aria-label={t("sheet")} aria-live="polite">
          <LetterNotices notices={shown.notices} />
          <LetterPreview letter={shown.letter} />
        </section>
      )}
    </>
  );
}
