"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormAction } from "../form/form-state";
import styles from "./checklists.module.css";
import { MarkForm } from "./mark.form";

/**
 * Opens the form that marks an item. The form is made when it is opened, so that a list of sixty
 * items is not sixty forms; without JavaScript the link leads to the page with this one open.
 */
export function MarkEntry({
  open = false,
  formHref,
  ...form
}: {
  open?: boolean;
  formHref: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  version: number;
  label: string;
  buttonName?: string;
  done?: string;
}) {
  const t = useTranslations("checklists.mark");
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={styles.mark}
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        {t("open")}
        <span className="sr-only"> {form.label}</span>
      </summary>
      {opened ? (
        <MarkForm {...form} />
      ) : (
        <noscript>
          <a href={formHref}>{t("withoutScript")}</a>
        </noscript>
      )}
    </details>
  );
}
