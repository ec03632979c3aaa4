import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { RunTable } from "@/app/_ui/transfer/run-table";
import { UploadFileForm } from "@/app/_ui/transfer/upload-file.form";
import { registerRoles } from "@/lib/dwellings/access";
import { ownRuns } from "@/lib/transfer/queries/import-runs";

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
  const list = await getTranslations("transfer.list");
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
              <UploadFileForm action="/api/dwellings/import" label={t("import.file")} />
            </Messages>
            <p>{list("privacy")}</p>
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
      <Section title={list("runsTitle")}>
        <RunTable runs={runs} />
      </Section>
    </Page>
  );
}
