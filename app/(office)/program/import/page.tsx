import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { RunTable } from "@/app/_ui/transfer/run-table";
import { UploadFileForm } from "@/app/_ui/transfer/upload-file.form";
import { attendanceRoles } from "@/lib/attendance/access";
import { ownRuns } from "@/lib/transfer/queries/import-runs";

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.import");
  return { title: t("title") };
}

export default async function ImportAttendancePage({ searchParams }: { searchParams: Search }) {
  await requireRole("/program/import", ...attendanceRoles);
  const { feil } = await searchParams;
  const runs = await read((scope) => ownRuns(scope, "attendance"));
  const t = await getTranslations("attendance");
  const list = await getTranslations("transfer.list");
  const file = await getTranslations("transfer.file");
  const fault = typeof feil === "string" && file.has(feil as never) ? feil : null;
  return (
    <Page>
      <PageHeader
        title={t("import.title")}
        lead={t("import.lead")}
        breadcrumb={[{ label: t("areas.title"), href: "/program" }]}
      />
      {fault && (
        <Alert tone="danger" title={file("title")} role="alert">
          <p>{file(fault as never)}</p>
          <p>{file("nothingChanged")}</p>
        </Alert>
      )}
      <Section title={t("import.uploadTitle")}>
        <p>{t("import.columns")}</p>
        <p>{t("import.weeks")}</p>
        <p>{t("import.totals")}</p>
        <Row>
          <LinkButton href="/api/attendance/template" variant="secondary" size="sm" download>
            {t("import.template")}
          </LinkButton>
          <LinkButton
            href="/api/attendance/template?format=csv"
            variant="secondary"
            size="sm"
            download
          >
            {t("import.templateCsv")}
          </LinkButton>
        </Row>
        <Messages namespaces={["transfer.list", "transfer.file"]}>
          <UploadFileForm action="/api/attendance/import" label={t("import.file")} />
        </Messages>
        <p>{list("privacy")}</p>
      </Section>
      <Section title={list("runsTitle")}>
        <RunTable runs={runs} />
      </Section>
    </Page>
  );
}
