import { UploadIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import { RunStatusTag } from "@/app/_ui/transfer/run-status";
import { UploadFileForm } from "@/app/_ui/transfer/upload-file.form";
import { registerRoles } from "@/lib/dwellings/access";
import { ownRuns } from "@/lib/transfer/queries/import-runs";
import type { ImportRun } from "@/lib/transfer/types";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.import");
  return { title: t("title") };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function ImportDwellingsPage({ searchParams }: { searchParams: Search }) {
  await requireRole("/boliger/import", ...registerRoles);
  const { feil } = await searchParams;
  const runs = await read((scope) => ownRuns(scope, "dwellings"));
  const t = await getTranslations("dwellings");
  const file = await getTranslations("transfer.file");
  const fault = typeof feil === "string" && file.has(feil as never) ? feil : null;
  return (
    <Page>
      <PageHeader
        title={t("import.title")}
        lead={t("import.lead")}
        breadcrumb={[{ label: t("list.title"), href: "/boliger" }]}
      />
      {fault && (
        <Alert tone="danger" title={file("title")} role="alert">
          <p>{file(fault as never)}</p>
          <p>{file("nothingChanged")}</p>
        </Alert>
      )}
      <Columns
        main={
          <Section title={t("import.uploadTitle")}>
            <Messages namespaces={["transfer.list", "transfer.file"]}>
              <UploadFileForm action="/api/dwellings/import" />
            </Messages>
          </Section>
        }
        aside={
          <Stack>
            <p>{t("import.templateLead")}</p>
            <div>
              <LinkButton href="/api/dwellings/template" variant="secondary" download>
                {t("import.template")}
              </LinkButton>
            </div>
          </Stack>
        }
      />
      <Section title={t("import.runsTitle")}>
        <Runs runs={runs} />
      </Section>
    </Page>
  );
}

async function Runs({ runs }: { runs: readonly ImportRun[] }) {
  const t = await getTranslations("dwellings.import");
  const columns: Column<ImportRun>[] = [
    { key: "file", header: t("file"), primary: true, cell: (run) => run.fileName },
    { key: "status", header: t("status"), cell: (run) => <RunStatusTag status={run.status} /> },
    { key: "rows", header: t("rows"), align: "end", cell: (run) => run.rowCount },
    { key: "when", header: t("when"), cell: (run) => <InstantText value={run.createdAt} /> },
  ];
  return (
    <DataTable
      caption={t("runsTitle")}
      captionHidden
      columns={columns}
      rows={runs}
      rowKey={(run) => run.id}
      rowHref={(run) => `/boliger/import/${run.id}`}
      empty={
        <EmptyState icon={<UploadIcon />} title={t("empty")} level={3}>
          <p>{t("emptyHelp")}</p>
        </EmptyState>
      }
    />
  );
}
