import { UploadIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Columns, Page, Row, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import { RunStatusTag } from "@/app/_ui/transfer/run-status";
import { UploadFileForm } from "@/app/_ui/transfer/upload-file.form";
import { importRoles } from "@/lib/transfer/access";
import { ownRuns } from "@/lib/transfer/queries/import-runs";
import type { ImportRun } from "@/lib/transfer/types";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("transfer.list");
  return { title: t("title") };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function ImportPage({ searchParams }: { searchParams: Search }) {
  await requireRole("/admin/import", ...importRoles);
  const { feil } = await searchParams;
  const runs = await read((scope) => ownRuns(scope));
  const [t, file] = await Promise.all([
    getTranslations("transfer.list"),
    getTranslations("transfer.file"),
  ]);
  const fault = typeof feil === "string" && file.has(feil as never) ? feil : null;
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      {fault && (
        <Alert tone="danger" title={file("title")} role="alert">
          <p>{file(fault as never)}</p>
          <p>{file("nothingChanged")}</p>
        </Alert>
      )}
      <Columns
        main={
          <Section title={t("uploadTitle")}>
            <Messages namespaces={["transfer.list", "transfer.file"]}>
              <UploadFileForm action="/api/import" />
            </Messages>
            <p>{t("privacy")}</p>
          </Section>
        }
        aside={<Samples />}
      />
      <Section title={t("runsTitle")}>
        <RunTable runs={runs} />
      </Section>
    </Page>
  );
}

async function Samples() {
  const t = await getTranslations("transfer.list");
  const samples = [
    { href: "/eksempel/personer.xlsx", label: t("sampleXlsx") },
    { href: "/eksempel/personer.csv", label: t("sampleCsv") },
    { href: "/eksempel/personer-med-feil.csv", label: t("sampleMistakes") },
  ];
  return (
    <Section title={t("samplesTitle")}>
      <Stack gap="sm">
        <p>{t("samplesLead")}</p>
        {samples.map(({ href, label }) => (
          <Row key={href}>
            <a href={href} download className="ds-link">
              {label}
            </a>
          </Row>
        ))}
      </Stack>
    </Section>
  );
}

async function RunTable({ runs }: { runs: readonly ImportRun[] }) {
  const t = await getTranslations("transfer.list");
  const columns: Column<ImportRun>[] = [
    { key: "file", header: t("columns.file"), primary: true, cell: (run) => run.fileName },
    {
      key: "status",
      header: t("columns.status"),
      cell: (run) => <RunStatusTag status={run.status} />,
    },
    { key: "rows", header: t("columns.rows"), align: "end", cell: (run) => run.rowCount },
    {
      key: "when",
      header: t("columns.when"),
      cell: (run) => <InstantText value={run.createdAt} withTime />,
    },
  ];
  return (
    <DataTable
      caption={t("runsCaption")}
      captionHidden
      columns={columns}
      rows={runs}
      rowKey={(run) => run.id}
      rowHref={(run) => `/admin/import/${run.id}`}
      empty={
        <EmptyState icon={<UploadIcon />} title={t("emptyTitle")} level={3}>
          <p>{t("emptyBody")}</p>
        </EmptyState>
      }
    />
  );
}
