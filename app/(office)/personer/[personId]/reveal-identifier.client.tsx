"use client";
import { EyeIcon, EyeSlashIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Button } from "@/app/_ui/kit/button";
import styles from "./person.module.css";
import type { Revealed } from "./reveal-identifier.action";

/** A masked number with the button that shows it in full until it is hidden again. */
export function RevealIdentifier({
  action,
  masked,
  kind,
}: {
  action: (before: Revealed, form: FormData) => Promise<Revealed>;
  masked: string;
  kind: string;
}) {
  const t = useTranslations("people.numbers");
  const text = useTranslations();
  const [state, dispatch] = useActionState(action, null);
  const [hidden, setHidden] = useState<Revealed>(null);
  const shown = state && "number" in state && state !== hidden ? state.number : null;
  return (
    <form action={dispatch} className={styles.line}>
      <output className={styles.number}>
        {shown ?? (
          <>
            <span aria-hidden="true">{masked}</span>
            <span className="sr-only">{t("masked")}</span>
          </>
        )}
      </output>
      {shown ? (
        <Button
          variant="tertiary"
          tone="neutral"
          size="sm"
          icon={<EyeSlashIcon aria-hidden />}
          onClick={() => setHidden(state)}
        >
          {t("hide")}
          <span className="sr-only"> {kind}</span>
        </Button>
      ) : (
        <SubmitButton variant="tertiary" tone="neutral" size="sm" icon={<EyeIcon aria-hidden />}>
          {t("show")}
          <span className="sr-only"> {kind}</span>
        </SubmitButton>
      )}
      {state && "error" in state && <span role="alert">{text(state.error as never)}</span>}
    </form>
  );
}
