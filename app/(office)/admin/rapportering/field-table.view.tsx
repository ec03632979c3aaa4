import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { DeadlineOfField } from "@/app/_ui/reporting/deadline-of-field";
import { REPORT_CODES, REPORTED, type ReportCode } from "@/lib/reporting/rules/reported-fields";
import styles from "./rapportering.module.css";

/** Everything that is reported, as the forms tell it. */
export function FieldTable() {
  const t = useTranslations("reporting");
  const columns: Column<ReportCode>[] = [
    { key: "field", header: t("admin.field"), primary: true, cell: (code) => t(`fields.${code}`) },
    {
      key: "code",
      header: t("admin.code"),
      cell: (code) => <span className={styles.code}>{code}</span>,
    },
    {
      key: "register",
      header: t("admin.register"),
      cell: (code) => t(`registers.${REPORTED[code].register}`),
    },
    {
      key: "deadline",
      header: t("deadline"),
      cell: (code) => (
        <span>
          <DeadlineOfField field={REPORTED[code]} sourceBeside />
        </span>
      ),
    },
    { key: "source", header: t("admin.source"), cell: (code) => <SourceOf code={code} /> },
  ];
  return (
    <DataTable
      caption={t("admin.fields")}
      captionHidden
      columns={columns}
      rows={REPORT_CODES}
      rowKey={(code) => code}
    />
  );
}

function SourceOf({ code }: { code: ReportCode }) {
  const { source } = REPORTED[code];
  const title = [source.title, source.year].filter(Boolean).join(", ");
  return source.url ? (
    <a href={source.url} target="_blank" rel="noopener noreferrer" className="ds-link">
      {title}
    </a>
  ) : (
    title
  );
}
