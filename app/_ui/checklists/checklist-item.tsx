import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Kind } from "@/lib/checklists/rules/codes";
import type { Report } from "@/lib/checklists/types";
import { Tag } from "../kit/tag";
import styles from "./checklists.module.css";
import { SourceLink } from "./source-link";

type Words = { text: string; why: string; report: Report | null; kind: Kind; own: boolean };

/** What is asked, why, and where that is known from; below it whom it is asked of. */
export function ChecklistItem({ item, children }: { item: Words; children: ReactNode }) {
  const t = useTranslations("checklists.item");
  return (
    <li className={styles.item}>
      <p className={styles.text}>{item.text}</p>
      {(item.kind === "risk" || item.own) && (
        <p className={styles.tags}>
          {item.kind === "risk" && <Tag tone="warning">{t("risk")}</Tag>}
          {item.own && <Tag>{t("own")}</Tag>}
        </p>
      )}
      <p className={styles.why}>{item.why}</p>
      {item.report && <SourceLink report={item.report} />}
      <ul className={styles.lines}>{children}</ul>
    </li>
  );
}
