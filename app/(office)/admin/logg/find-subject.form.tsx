"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Row } from "@/app/_ui/kit/page";

/** The way to the log of one case or person, by its number. */
export function FindSubjectForm({ action }: { action: FormAction }) {
  const t = useTranslations("audit.log");
  const text = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <form action={dispatch}>
      <Row align="end">
        <TextInput
          id="log-number"
          name="number"
          label={t("number")}
          help={t("numberHelp")}
          width="medium"
          defaultValue={state.values?.number}
          errors={state.code ? [text(state.code)] : []}
        />
        <SubmitButton variant="secondary">{t("find")}</SubmitButton>
      </Row>
    </form>
  );
}
