import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { Report } from "@/lib/checklists/types";
import styles from "./checklists.module.css";

/** The report that an item has its reason from. It opens apart, and is not told from where. */
export function SourceLink({ report }: { report: Report }) {
  const t = useTranslations("checklists.source");
  const year = report.published?.slice(0, 4);
  const words = year
    ? t("named", { publisher: report.publisher, year, title: report.title })
    : t("undated", { publisher: report.publisher, title: report.title });
  if (!report.url?.startsWith("https://")) return <span className={styles.source}>{words}</span>;
  return (
    <a
      href={report.url}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.source}
      lang={report.language}
      title={words}
    >
      <span className={styles.sourceText}>{words}</span>
      <ExternalLinkIcon aria-hidden />
      <span className="sr-only">{t("newTab")}</span>
    </a>
  );
}
