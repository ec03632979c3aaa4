"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Alert } from "@/app/_ui/kit/alert";
import type { OfficerRole } from "@/lib/cases/rules/officers";
import styles from "./case-list.module.css";

type Person = { value: string; label: string; roles: readonly string[] };

/** The list inside the form that gives the chosen cases to someone. */
export function BulkAssignForm({
  action,
  query,
  count,
  roles,
  people,
  children,
}: {
  action: FormAction;
  /** What the address says, for the choice of all that the filter shows. */
  query: string;
  count: string;
  roles: readonly { value: OfficerRole; label: string }[];
  people: readonly Person[];
  children: ReactNode;
}) {
  const t = useTranslations("cases.list.bulk");
  const text = useMessageText();
  const [state, dispatch] = useActionState(action, IDLE);
  const [role, setRole] = useState<string>("");
  const fitting = people.filter((person) => role === "" || person.roles.includes(role));
  const problem = Object.values(state.fields ?? {})[0]?.[0] ?? state.code;
  return (
    <form action={dispatch} className={styles.form} aria-label={t("label")}>
      <input type="hidden" name="_array" value="caseIds" />
      <input type="hidden" name="_boolean" value="all" />
      <input type="hidden" name="query" value={query} />
      {problem && (
        <Alert tone="danger" role="alert">
          {text(problem, state.params)}
        </Alert>
      )}
      {children}
      <fieldset className={styles.bulk}>
        <legend className="sr-only">{t("label")}</legend>
        <label className={styles.bulkAll}>
          <input type="checkbox" name="all" className="ds-input" />
          <span>{t("all", { count })}</span>
        </label>
        <Select
          id="bulk-role"
          name="role"
          label={t("role")}
          options={roles}
          width="medium"
          onChange={({ target }) => setRole((target as HTMLSelectElement).value)}
        />
        <Select
          id="bulk-account"
          name="accountId"
          label={t("person")}
          options={fitting}
          width="medium"
        />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </fieldset>
    </form>
  );
}
