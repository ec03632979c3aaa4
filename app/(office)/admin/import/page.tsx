import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { Columns, Page, Row, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { RunTable } from "@/app/_ui/transfer/run-table";
import { UploadFileForm } from "@/app/_ui/transfer/upload-file.form";
import { importRoles } from "@/lib/transfer/access";
import { ownRuns } from "@/lib/transfer/queries/import-runs";

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
              <UploadFileForm action="/api/import" label={t("file")} />
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
