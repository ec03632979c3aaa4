"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Checkbox } from "@/app/_ui/form/choices";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import styles from "./case-list.module.css";

/** Saves the filters that stand in the address under a name. */
export function SaveViewForm({ action, query }: { action: FormAction; query: string }) {
  const t = useTranslations("cases.list.views");
  const text = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  return (
    <form action={dispatch} className={styles.form}>
      <input type="hidden" name="query" value={query} />
      <TextInput
        id="view-name"
        name="name"
        label={t("name")}
        help={t("nameHelp")}
        required
        maxLength={60}
        width="medium"
        defaultValue={state.values?.name}
        errors={state.fields?.name?.map((key) => text(key))}
      />
      <Checkbox id="view-shared" name="shared" label={t("shared")} />
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
    </form>
  );
}
