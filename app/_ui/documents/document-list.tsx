import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { DocumentRow } from "@/lib/documents/types";
import { dayInNorway } from "@/lib/platform/dates";
import { DocumentLink } from "./document-link";
import styles from "./documents.module.css";
import { FileSize } from "./file-size";

/**
 * Documents in a table, newest first: what each is and says, and who added it when. Where all belong
 * to the same thing, leave out where they belong.
 */
export function DocumentList({
  documents,
  empty,
  mayChange,
  showSubject = false,
}: {
  documents: readonly DocumentRow[];
  empty: ReactNode;
  mayChange: boolean;
  showSubject?: boolean;
}) {
  const t = useTranslations("documents.list");
  const kinds = useTranslations("documents.kinds");
  const subjects = useTranslations("documents.subjects");
  const types = useTranslations("documents.mediaTypes");
  const columns: (Column<DocumentRow> | false)[] = [
    {
      key: "document",
      header: t("document"),
      primary: true,
      cell: (row) => (
        <span className={styles.name}>
          <span>
            <DocumentLink document={row} />{" "}
            {row.supersededById && <Tag tone="warning">{t("superseded")}</Tag>}
          </span>
          <span className={styles.quiet}>
            {types(row.mediaType)}, <FileSize bytes={row.size} />
          </span>
        </span>
      ),
    },
    { key: "kind", header: t("kind"), cell: (row) => kinds(row.kind) },
    showSubject && {
      key: "belongs",
      header: t("belongs"),
      cell: (row) => (row.subjectType ? subjects(row.subjectType) : t("theCase")),
    },
    { key: "received", header: t("received"), cell: (row) => <DateText value={row.receivedOn} /> },
    {
      key: "added",
      header: t("added"),
      cell: (row) => (
        <span className={styles.name}>
          <span>{row.uploadedByName}</span>
          <span className={styles.quiet}>
            {row.origin === "made" ? t("made") : <DateText value={dayInNorway(row.uploadedAt)} />}
          </span>
        </span>
      ),
    },
    mayChange && {
      key: "acts",
      header: t("acts"),
      cell: (row) => (
        <AppLink
          href={`/saker/${row.caseId}/dokumenter/${row.id}`}
          aria-label={t("changeOf", { title: row.title })}
        >
          {t("change")}
        </AppLink>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={documents}
      rowKey={(row) => row.id}
      empty={empty}
      columns={columns.filter((column) => column !== false)}
    />
  );
}
