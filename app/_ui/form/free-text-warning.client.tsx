"use client";
import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import styles from "./field.module.css";
import { findSensitive } from "./sensitive-text";

export function FreeTextWarning({ id, text }: { id: string; text: string }) {
  const t = useTranslations("frame.kit.freeText");
  const finding = findSensitive(useDeferredValue(text));
  return (
    <div id={id} aria-live="polite">
      {finding && (
        <p className={styles.warning}>
          <ExclamationmarkTriangleIcon aria-hidden />
          {finding.kind === "diagnosis" ? t("diagnosis", { word: finding.word }) : t(finding.kind)}
        </p>
      )}
    </div>
  );
}
